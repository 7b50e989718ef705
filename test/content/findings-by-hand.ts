import type { FindingCode } from '../../src/model/finding.ts';

/** A row of figures as the card prints them: label, first figure, second figure, second minus first. */
type HandRow = readonly [
  label: string,
  first: number | undefined,
  second: number | undefined,
  difference: number | undefined,
];

export interface HandFinding {
  /** The id of the record, of whatever kind. */
  record: string;
  code: FindingCode;
  /** Words of the project's title, where the card holds two. */
  part?: string;
  rows?: readonly HandRow[];
  /** Dates the finding turns on, as printed. */
  dates?: readonly string[];
  /** Words that the sentence holds, as printed. */
  says?: readonly string[];
}

/** What a careful reader of the three documents of Paju finds; read from the documents, not from the rules. */
export const pajuByHand: readonly HandFinding[] = [
  // The contents list 12-1, 12-2, 12-3, 12-7, 12-8 and 12-9.
  { record: '8', code: 'numbering-gap', says: ['12-4, 12-5, 12-6'] },

  // 1) 총사업비: 초기계획 4,200, 현재계획 3,920
  { record: '12-1', code: 'plan-restated', rows: [['total', 4200, 3920, -280]] },
  // 투자계획 '23년 1,330; 집행금액 2023 1,434
  { record: '12-1', code: 'spent-over-plan', rows: [['2023', 1330, 1434, 104]] },
  // 22 + 1,330 + 748 + 905 + 915 = 3,920 without the 925 under 임기후
  { record: '12-1', code: 'after-term-outside-total', rows: [['total', 3920, 4845, 925]] },
  // 2023. 3. ~ 4. is followed by 2022. 6 ~ 12.
  {
    record: '12-1',
    code: 'milestones-out-of-order',
    dates: ['2022-06/2022-12', '2023-03/2023-04'],
  },
  // 2023. 4. ~ 9. is followed by 2023. 1. ~ 5.
  {
    record: '12-1',
    code: 'milestones-out-of-order',
    dates: ['2023-01/2023-05', '2023-04/2023-09'],
  },
  // The card: 2022. 6 ~ 12. 민원콜센터 시스템 구축 사업 추진; the bureau's plan: 2023. 6. ~ 11. 시스템 구축.
  // The other nine dates that both state are the same.
  {
    record: '12-1',
    code: 'stated-differently',
    dates: ['2022-06/2022-12', '2023-06/2023-11'],
    says: ['시스템 구축'],
  },
  // The procedure 시스템 구축을 위한 is dated 2023. 3. ~ 4., the work itself until 2022. 12.
  {
    record: '12-1',
    code: 'milestone-before-cause',
    dates: ['2022-06/2022-12', '2023-03/2023-04'],
  },

  // Every sum of the table of honorary mayors holds: 20 + 15 + 16 = 51 = 5 + 10 + 14 + 8 + 8 + 6.
  // 20, 15, 16: no document says that more is better, so nothing got worse.

  { record: '12-3', code: 'plan-restated', rows: [['total', 270, 90, -180]] },
  // 2022. 8. 임용, 2024. 1. 폐지
  { record: '12-3', code: 'achieved-then-undone', dates: ['2022-08', '2024-01'] },

  { record: '12-7', code: 'plan-restated', rows: [['total', 17800, 18000, 200]] },
  // Two tables of one card, both 18,000 in total; the heading over 3,425 is lost: 2026 or 임기후
  {
    record: '12-7',
    code: 'plan-differs',
    rows: [
      ['prior', 335, undefined, undefined],
      ['2022', undefined, 187, undefined],
      ['2023', 625, 689, 64],
      ['2024', 11790, 4240, -7550],
      ['2025', 5250, 9459, 4209],
      ['unplaced', undefined, 3425, undefined],
    ],
  },
  {
    record: '12-7',
    code: 'spent-over-plan',
    rows: [
      ['2023', 625, 689, 64],
      ['2025', 5250, 9459, 4209],
    ],
  },
  // 187 + 689 + 4,240 + 9,459 = 14,575; the plan of 18,000 holds 335 from before
  {
    record: '12-7',
    code: 'spent-omits-prior',
    rows: [
      ['prior', 335, undefined, undefined],
      ['total', 18000, 14575, -3425],
    ],
  },
  // 4,423.54㎡ × 121 ÷ 400 = 1,338.1평
  { record: '12-7', code: 'area-units-differ', says: ['4,423.54', '1,300', '1,338'] },

  // Completed 2022. 8.; 4,467 spent of 14,524 planned through 2022. (광탄: 2,965 of 3,888 is more than half.)
  {
    record: '12-8',
    code: 'spent-far-below-plan',
    part: '조리',
    rows: [['to-date', 14524, 4467, -10057]],
  },
  // 6,611㎡ = 1,999.8평 and 1,194㎡ = 361.2평
  { record: '12-8', code: 'area-units-differ', part: '광탄', says: ['6,611', '2,003', '2,000'] },
  { record: '12-8', code: 'area-units-differ', part: '광탄', says: ['1,194', '362', '361'] },

  { record: '12-9', code: 'plan-restated', rows: [['total', 30300, 28681, -1619]] },
  // 4,325 + 9,651 + 600 = 14,576; 28,681 − 14,576 = 14,105, the prior money
  {
    record: '12-9',
    code: 'spent-omits-prior',
    rows: [
      ['prior', 14105, undefined, undefined],
      ['total', 28681, 14576, -14105],
    ],
  },
  // 286억 is 28,681 cut off; 3,842㎡ = 1,162평 and 5,658㎡ = 1,711평 hold.

  // The table of awards: 2023. 4. 4., 장관상; the text: 최우수기관 선정 (2023. 1)
  { record: 'civil-service-2022', code: 'stated-differently', dates: ['2023-01', '2023-04-04'] },
  {
    record: 'civil-service-2022',
    code: 'stated-differently',
    says: ['장관상', '최우수기관'],
  },
  // The other awards are printed once, or, as 27,000천원 and 2,700만원, alike. Every sum of an indicator holds:
  // 17 + 3 = 20, 2 + 4 + 3 + 2 + 5 × 1 = 16, 51 + 80 = 131, 49 + 79 = 128, 4 + 1 + 2 + 3 = 10, 5 + 4 + 2 = 11,
  // 113 + 3 + 3 + 2 + 1 + 1 = 123, 2 + 12 = 14; goals 6 + 4 + 5 + 2 = 17, strategies 16 + 11 + 10 + 3 = 40.
];
