import type { FindingCode, Grade } from '../../src/model/finding.ts';

/** A row of figures as the card prints them: label, figures of both places (or of three), last minus first. */
type HandRow = readonly [label: string, ...figures: (number | undefined)[]];

/** What a reader sees who has the two places before him and looks for the best innocent explanation. */
export interface HandReading {
  /** The id of the record, of whatever kind. */
  record: string;
  /** The words of both places, as printed. */
  quotes: readonly [first: string, second: string];
  /** The best innocent explanation. */
  innocent: string;
}

export interface HandFinding extends HandReading {
  code: FindingCode;
  /** What is left of it once the innocent explanation stands. */
  grade: Grade;
  /** Words of the project's title, where the card holds two. */
  part?: string;
  rows?: readonly HandRow[];
  /** Dates the finding turns on, as printed. */
  dates?: readonly string[];
  /** Words that the sentence holds, as printed. */
  says?: readonly string[];
}

/**
 * What a careful reader of the three documents of Paju finds; read from the documents, not from the rules.
 * None is a contradiction: each has an explanation under which both places are true.
 */
export const pajuByHand: readonly HandFinding[] = [
  {
    record: '8',
    code: 'numbering-gap',
    grade: 'note',
    quotes: ['[12-3] 시장직속 시민사회소통관 신설', '[12-7] 운정3동 행정복지센터 조기 착공 추진'],
    innocent: 'The contents list skips 12-4 to 12-6 as well: joined, renumbered or in another file.',
    says: ['12-4, 12-5, 12-6'],
  },

  {
    record: '12-1',
    code: 'plan-restated',
    grade: 'note',
    quotes: ['초기계획 4,200', '현재계획 3,920'],
    innocent: 'A plan may change, and the card shows both states openly.',
    rows: [['total', 4200, 3920, -280]],
  },
  {
    record: '12-1',
    code: 'spent-off-plan',
    grade: 'question',
    quotes: ["투자계획 '23년 1,330", '집행금액 2023 1,434'],
    innocent: 'A supplementary budget, or money carried over from the year before.',
    rows: [['2023', 1330, 1434, 104]],
  },
  {
    record: '12-1',
    code: 'after-term-outside-total',
    grade: 'question',
    quotes: ['총사업비 현재계획 3,920', '임기후 925'],
    innocent: 'The centre runs on every year; the total may be meant for the term alone.',
    rows: [['total', 3920, 4845, 925]],
  },
  {
    // One fact: the same line also stands below "2023. 3. ~ 4. … 시스템 구축을 위한 절차 이행".
    record: '12-1',
    code: 'stated-differently',
    grade: 'question',
    quotes: ['2022. 6 ~ 12. 민원콜센터 시스템 구축 사업 추진', '2023. 6. ~ 11. 시스템 구축'],
    innocent: 'The project may count its study (2022. 7 ~ 9.) and budget (2022. 12.), the plan the building alone.',
    dates: ['2022-06/2022-12', '2023-06/2023-11'],
    says: ['시스템 구축'],
  },

  {
    record: '12-2',
    code: 'rhythm-not-met',
    grade: 'question',
    quotes: ['운영기간 : 1월~12월(월2회 / 둘째, 넷째 수요일)', '2023 20 · 2024 15 · 2025 16'],
    innocent: 'Days may have been skipped, or the first months of 2023 may lie before the start.',
    rows: [
      ['2023', 24, 20, -4],
      ['2024', 24, 15, -9],
      ['2025', 24, 16, -8],
    ],
  },

  {
    record: '12-3',
    code: 'plan-restated',
    grade: 'note',
    quotes: ['초기계획 270', '현재계획 90'],
    innocent: 'A plan may change, and the card shows both states openly.',
    rows: [['total', 270, 90, -180]],
  },
  {
    record: '12-3',
    code: 'achieved-then-undone',
    grade: 'note',
    quotes: [
      '2022. 8. 시민사회소통관 임용(자치협력과)',
      '2024. 1. 시민사회소통관 폐지(의원면직) 후 SNS소통팀을 활용한 업무 수행',
    ],
    innocent: 'The dated target was the appointment, which was met; the card itself tells why the post ended.',
    dates: ['2022-08', '2024-01'],
    says: ['의원면직', 'SNS소통팀'],
  },

  {
    record: '12-7',
    code: 'plan-restated',
    grade: 'note',
    quotes: ['초기계획 17,800', '현재계획 18,000'],
    innocent: 'A plan may change, and the card shows both states openly.',
    rows: [['total', 17800, 18000, 200]],
  },
  {
    // One fact: what was spent differs from the first table by the very same amounts.
    // The heading over 3,425 is lost: it stands beside the years, and nothing is compared with it.
    record: '12-7',
    code: 'plan-differs',
    grade: 'question',
    quotes: ["투자계획 '23년 625 · '24년 11,790 · '25년 5,250", '임기내 계획 2023 689 · 2024 4,240 · 2025 9,459'],
    innocent: 'The second table repeats what was spent to the last figure: a plan brought up to what happened.',
    rows: [
      ['prior', 335, undefined, undefined, undefined],
      ['2022', undefined, 187, 187, undefined],
      ['2023', 625, 689, 689, 64],
      ['2024', 11790, 4240, 4240, -7550],
      ['2025', 5250, 9459, 9459, 4209],
      ['unplaced', undefined, 3425, undefined, undefined],
    ],
  },
  {
    record: '12-7',
    code: 'area-units-differ',
    grade: 'note',
    quotes: ['연면적 4,423.54㎡', '(1,300평)'],
    innocent: 'Rounded to hundreds; or the 평 of the site (4,300㎡) beside the floor area.',
    says: ['4,423.54', '1,300', '1,338'],
  },

  {
    record: '12-8',
    code: 'spent-span-unclear',
    grade: 'question',
    part: '조리',
    quotes: ['임기내 계획 ~2022 14,524', '집행금액 ~2022 4,467'],
    innocent: 'Most of the 11,178 from before 2022 may have been spent and is not counted in this column.',
    rows: [['~2022', 14524, 4467, -10057]],
  },
  {
    record: '12-8',
    code: 'spent-span-unclear',
    grade: 'question',
    part: '광탄',
    quotes: ['임기내 계획 ~2022 3,888', '집행금액 ~2022 2,965'],
    innocent: 'Part of the 1,030 from before 2022 may not be counted here; or the work cost less.',
    rows: [['~2022', 3888, 2965, -923]],
  },

  {
    record: '12-9',
    code: 'plan-restated',
    grade: 'note',
    quotes: ['초기계획 30,300', '현재계획 28,681'],
    innocent: 'A plan may change, and the card shows both states openly.',
    rows: [['total', 30300, 28681, -1619]],
  },
  {
    record: '12-9',
    code: 'spent-omits-prior',
    grade: 'note',
    quotes: ['기투자 14,105 · 총사업비 28,681', '집행총계 14,576 = 4,325 + 9,651 + 600'],
    innocent: 'The table asks for the spending of the years 2022 to 2026 alone.',
    rows: [
      ['prior', 14105, undefined, undefined],
      ['total', 28681, 14576, undefined],
    ],
  },
];

/** What looks like a finding and is none: the innocent explanation stands. */
export const innocentByHand: readonly HandReading[] = [
  {
    record: '12-1',
    quotes: ['2023. 4. ~ 9. 표준상담 DB 구축', '2023. 1. ~ 5. 상담원 운영방안 검토 및 확정'],
    innocent: 'Two strands at one time: the second begins before the first ends.',
  },
  {
    record: '12-1',
    quotes: ['상담인력 14명 · 09:00 ~ 19:00 (2026.1.현재)', '총 15명의 상담사가 평일 오전 9시부터 오후 6시 (2023-12-19)'],
    innocent: 'Two dates: a change from December 2023 to January 2026.',
  },
  {
    record: '12-1',
    quotes: ['2023. 11. ~ 12. 상담원 구성 완료 및 기본업무교육', '2023. 11. 상담인력 구성 완료'],
    innocent: 'One lies within the other, and only one counts the training.',
  },
  {
    record: '12-2',
    quotes: ['계 51 (회)', '총 51명 위촉'],
    innocent: 'One appointment, one mayor: the same 51.',
  },
  {
    record: '12-2',
    quotes: ['2023 20', '2025 16'],
    innocent: 'No document says that more appointments are better.',
  },
  {
    record: '12-3',
    quotes: ['시장직속으로 「시민사회소통관」을 신설', '2022. 8. 시민사회소통관 임용(자치협력과)'],
    innocent: 'The dated target is the appointment; the office under the mayor followed in 2023. 1.',
  },
  {
    record: '12-7',
    quotes: ['기투자 335', '집행총계 14,575'],
    innocent: '14,575 + 3,425 = 18,000: the within-term table places the whole total in its columns.',
  },
  {
    record: '12-7',
    quotes: ['임기내 계획 … 3,425', "투자계획 '26년 (빈칸)"],
    innocent: 'The heading over 3,425 is lost in reading: 2026 or after the term.',
  },
  {
    record: '12-8',
    quotes: ["투자계획 '22년 2,858", '집행금액 ~2022 2,965'],
    innocent: 'The column counts up to 2022, with or without earlier years: no overrun of one year.',
  },
  {
    record: '12-8',
    quotes: ['대지면적 6,611m²(2,003평)', '연면적 1,194m²(362평)'],
    innocent: 'Divided by the customary 3.3: 2,003.3 and 361.8.',
  },
  {
    record: '12-8',
    quotes: ['임기내 계획 계획합계 14,524', '기투자 11,178'],
    innocent: 'The only column is headed ~2022, which may mean with earlier years.',
  },
  {
    record: '12-9',
    quotes: ['286억원', '28,681백만원'],
    innocent: 'Cut off after 억: 286.81.',
  },
  {
    record: '12-9',
    quotes: ['2022. 6. … 계약심사(경기도)', '2022. 7. ~ 8. 계약심사 및 공사입찰 등'],
    innocent: 'A review may be begun in June and closed in July.',
  },
  {
    record: 'civil-service-2022',
    quotes: ['최우수기관 선정 (2023. 1)', '2023. 4. 4. 장관상'],
    innocent: 'A body is chosen in January and given the prize in April; the rank is one thing, the prize another.',
  },
];

/** Records in which the reading is all there is to say: the sums of every other table hold. */
export const sumsByHand: readonly (readonly [parts: readonly number[], total: number])[] = [
  [[20, 15, 16], 51],
  [[5, 10, 14, 8, 8, 6], 51],
  [[187, 689, 4240, 9459], 14575],
  [[187, 689, 4240, 9459, 3425], 18000],
  [[335, 625, 11790, 5250], 18000],
  [[22, 1330, 748, 905, 915], 3920],
  [[21, 1434, 706, 900], 3061],
  [[14105, 4325, 9651, 600], 28681],
  [[17, 3], 20],
  [[2, 4, 3, 2, 1, 1, 1, 1, 1], 16],
  [[51, 80], 131],
  [[49, 79], 128],
];
