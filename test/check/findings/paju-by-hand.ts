import type { FindingCode } from '../../../src/model/finding.ts';

/** A row of figures as the card prints them: label, first figure, second figure, second minus first. */
type HandRow = readonly [
  label: string,
  first: number | undefined,
  second: number | undefined,
  difference: number | undefined,
];

export interface HandFinding {
  pledge: string;
  code: FindingCode;
  /** Words of the project's title, where the card holds two. */
  part?: string;
  rows?: readonly HandRow[];
  /** Dates the finding turns on, as printed. */
  dates?: readonly string[];
}

/** What a careful reader of the six control cards of Paju finds; read from the document, not from the rules. */
export const pajuByHand: readonly HandFinding[] = [
  // 1) 총사업비: 초기계획 4,200, 현재계획 3,920
  { pledge: '12-1', code: 'plan-restated', rows: [['total', 4200, 3920, -280]] },
  // 투자계획 '23년 1,330; 집행금액 2023 1,434
  { pledge: '12-1', code: 'spent-over-plan', rows: [['2023', 1330, 1434, 104]] },
  // 22 + 1,330 + 748 + 905 + 915 = 3,920 without the 925 under 임기후
  { pledge: '12-1', code: 'after-term-outside-total', rows: [['total', 3920, 4845, 925]] },
  // 2023. 3. ~ 4. is followed by 2022. 6 ~ 12.
  {
    pledge: '12-1',
    code: 'milestones-out-of-order',
    dates: ['2022-06/2022-12', '2023-03/2023-04'],
  },
  // 2023. 4. ~ 9. is followed by 2023. 1. ~ 5.
  {
    pledge: '12-1',
    code: 'milestones-out-of-order',
    dates: ['2023-01/2023-05', '2023-04/2023-09'],
  },
  { pledge: '12-1', code: 'status-not-stated' },

  // Every sum of the table of honorary mayors holds: 20 + 15 + 16 = 51 = 5 + 10 + 14 + 8 + 8 + 6.
  { pledge: '12-2', code: 'status-not-stated' },

  { pledge: '12-3', code: 'plan-restated', rows: [['total', 270, 90, -180]] },
  // 2022. 8. 임용, 2024. 1. 폐지
  { pledge: '12-3', code: 'achieved-then-undone', dates: ['2022-08', '2024-01'] },
  { pledge: '12-3', code: 'status-not-stated' },

  { pledge: '12-7', code: 'plan-restated', rows: [['total', 17800, 18000, 200]] },
  // Two tables of one card, both 18,000 in total; the heading over 3,425 is lost: 2026 or 임기후
  {
    pledge: '12-7',
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
    pledge: '12-7',
    code: 'spent-over-plan',
    rows: [
      ['2023', 625, 689, 64],
      ['2025', 5250, 9459, 4209],
    ],
  },
  // 187 + 689 + 4,240 + 9,459 = 14,575; the plan of 18,000 holds 335 from before
  {
    pledge: '12-7',
    code: 'spent-omits-prior',
    rows: [
      ['prior', 335, undefined, undefined],
      ['total', 18000, 14575, -3425],
    ],
  },
  { pledge: '12-7', code: 'status-not-stated' },

  // Completed 2022. 8.; 4,467 spent of 14,524 planned through 2022. (광탄: 2,965 of 3,888 is more than half.)
  {
    pledge: '12-8',
    code: 'spent-far-below-plan',
    part: '조리',
    rows: [['to-date', 14524, 4467, -10057]],
  },
  { pledge: '12-8', code: 'status-not-stated' },

  { pledge: '12-9', code: 'plan-restated', rows: [['total', 30300, 28681, -1619]] },
  // 4,325 + 9,651 + 600 = 14,576; 28,681 − 14,576 = 14,105, the prior money
  {
    pledge: '12-9',
    code: 'spent-omits-prior',
    rows: [
      ['prior', 14105, undefined, undefined],
      ['total', 28681, 14576, -14105],
    ],
  },
  { pledge: '12-9', code: 'status-not-stated' },
];
