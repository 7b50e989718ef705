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
    grade: 'note',
    quotes: ['총사업비 현재계획 3,920', '임기후 925'],
    innocent: 'The centre runs on from 2024. 1. without an end, and the investment table has no column after 2026.',
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
    record: '12-1',
    code: 'classed-otherwise',
    grade: 'note',
    quotes: ['12-1 원스톱 맞춤 행정서비스 체계(콜센터)', '신규 파주시 민원콜센터 운영'],
    innocent: 'The table lets one class be chosen; the centre is a pledge and was new in 2024.',
    says: ['파주시 민원콜센터 운영', '신규'],
  },

  {
    record: '12-2',
    code: 'rhythm-not-met',
    grade: 'question',
    quotes: ['운영기간 : 1월~12월(월2회 / 둘째, 넷째 수요일)', '2023 20 · 2024 15 · 2025 16'],
    innocent: 'Twice a month names the days set aside, not a number of mayors; 20 are ten months of 2023.',
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
    innocent: 'The post ended in 2024. 1.: 30 and four years of 60 are 270, 30 and one of 60 are 90.',
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
    innocent: 'The dated target was the appointment, which was met; the holder resigned and a team took the work over.',
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
    innocent: 'The column may be 2022 alone: its 3,346, and 1,121 carried over from the 11,178 of before.',
    rows: [
      ['prior', 11178, undefined, undefined, undefined],
      ['2022', 3346, undefined, undefined, undefined],
      ['~2022', undefined, 14524, 4467, undefined],
    ],
  },
  {
    record: '12-8',
    code: 'spent-span-unclear',
    grade: 'question',
    part: '광탄',
    quotes: ['임기내 계획 ~2022 3,888', '집행금액 ~2022 2,965'],
    innocent: 'The column may be 2022 alone: its 2,858, and 107 carried over; or all years, and the work cost less.',
    rows: [
      ['prior', 1030, undefined, undefined, undefined],
      ['2022', 2858, undefined, undefined, undefined],
      ['~2022', undefined, 3888, 2965, undefined],
    ],
  },

  {
    record: '12-8',
    code: 'work-before-period',
    grade: 'note',
    part: '조리',
    quotes: ['사업기간 : 2019. 5. ~ 2022. 8.', '2019. 4. 지방재정 투자사업 심사'],
    innocent: 'A review comes before the project it allows.',
    dates: ['2019-04', '2019-05/2022-08'],
    says: ['지방재정 투자사업 심사'],
  },
  {
    record: '12-8',
    code: 'work-before-period',
    grade: 'note',
    part: '광탄',
    quotes: ['사업기간 : 2021. 1. ~ 2022. 8.', '2019. 8. 경기도 지방재정 투자심사 승인'],
    innocent: 'Reviews, approvals and the call for designs may come before the period that is counted.',
    dates: ['2019-08', '2021-01/2022-08'],
    says: ['경기도 지방재정 투자심사 승인'],
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

/** Records in which the reading is all there is to say: the sums of every other table hold. */
/**
 * What a careful reader of the documents of Gimpo and Nonsan finds in what they say of all pledges together. In Nonsan's
 * the seven areas make 98, and both documents name one rhythm each.
 */
export const totalsByHand: readonly HandFinding[] = [
  {
    record: '7',
    code: 'announced-parts',
    grade: 'question',
    quotes: ['8개 분야 83개 사업', '36건 완료 및 계속 추진중, 46건 진행중'],
    innocent: 'One pledge may be merged, on hold or excluded: the document says that pledges are being merged.',
    dates: ['2020-12'],
    says: ['83', '82'],
  },
  {
    record: 'covid-budget-2020',
    code: 'measure-mismatch',
    grade: 'note',
    quotes: ['연말 긴급 재난지원(40억)', '27억, 5.3억, 1.6억, 5.4억, 1.3억 등'],
    innocent: 'The total is given in whole hundred millions, and may be cut off.',
    rows: [['total', 40, 40.6, 0.6]],
  },
  {
    record: 'youth-social-camp',
    code: 'stated-differently',
    grade: 'note',
    quotes: ['사업기간/사업비 : 2017. 7. ~ 2017. 10.', '월별 집행계획 3 4 5 6 7'],
    innocent: 'The months are those of spending: a camp may be paid for before it is held.',
    dates: ['2017-07/2017-10', '2017-03/2017-07'],
  },
  {
    record: 'local-food-producers',
    code: 'stated-differently',
    grade: 'note',
    quotes: ['사업기간/사업비 : 2017. 3. ~ 8.', '월별 집행계획 1 2 3 4 5 6 7'],
    innocent: 'The months are those of spending: the contract may be prepared before the training begins.',
    dates: ['2017-03/2017-08', '2017-01/2017-07'],
  },
];

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
  [[36, 46], 82],
  [[13, 7, 21, 14, 20, 10, 13], 98],
];

/** What the same reader finds in the plain figures of Gimpo. */
export const statisticsByHand: readonly HandFinding[] = [
  {
    record: 'legal-advice',
    code: 'stated-differently',
    grade: 'question',
    quotes: ['자문 298건', '456 76 88 76 53 34 19 25 31 29 25'],
    innocent: 'The 298 may be advice on permits and duties of offices alone, the 456 all advice.',
    dates: ['2020'],
    says: ['456건', '298건'],
  },
];
