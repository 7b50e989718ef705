import { expect, test } from 'vitest';
import { money, plan, planTotal, yearly } from './count-in.ts';
import { tellIn } from './tell-whole.ts';

/** The kind of finding, the facts, and all that is told. */
const cases: [string, string, string[]][] = [
  [
    'plan-differs',
    money(plan('prior: 9, 2023: 5, 2024: 6'), yearly('termPlan', '2023: 7, 2024: 6')),
    [
      'question at money.termPlan',
      'years 2023',
      'plan of plan | term-plan of termPlan',
      'prior | 9 | · | ·',
      '2023 | 5 | 7 | 2',
      'cites plan, termPlan',
    ],
  ],
  [
    'plan-differs, in one year, and blank in another',
    money(plan('2023: 5, 2024: 6'), yearly('termPlan', '2023: 7')),
    [
      'question at money.termPlan',
      'years 2023',
      'plan of plan | term-plan of termPlan',
      '2023 | 5 | 7 | 2',
      '2024 | 6 | · | ·',
      'cites plan, termPlan',
    ],
  ],
  [
    'plan-differs, by a blank alone',
    money(plan('2023: 5, 2024: 6'), yearly('termPlan', '2023: 5')),
    [
      'question at money.termPlan',
      'years 2024',
      'plan of plan | term-plan of termPlan',
      '2024 | 6 | · | ·',
      'cites plan, termPlan',
    ],
  ],
  [
    'plan-differs, with what was spent',
    money(plan('2023: 5'), yearly('termPlan', '2023: 7'), yearly('spent', '2023: 7')),
    [
      'question at money.termPlan',
      'years 2023',
      'plan of plan | term-plan of termPlan | spent of spent',
      '2023 | 5 | 7 | 7 | 2',
      'cites plan, termPlan, spent',
    ],
  ],
  [
    'plan-total-differs',
    money(plan('2023: 5', ', stated: { total: 5 }'), planTotal('current: 8')),
    [
      'question at money.planTotal.current',
      'plan 5백만원, current 8백만원',
      'plan of plan | current-plan of total',
      'total | 5 | 8 | 3',
      'cites plan, total',
    ],
  ],
  [
    'plan-restated',
    money(planTotal('initial: 4, current: 7')),
    [
      'note at money.planTotal',
      'initial 4백만원, current 7백만원',
      'initial-plan of total | current-plan of total',
      'total | 4 | 7 | 3',
      'cites total',
    ],
  ],
  [
    'spent-off-plan, both ways',
    money(plan('2023: 5, 2024: 6'), yearly('spent', '2023: 8, 2024: 2')),
    [
      'question at money.spent',
      'years 2023,2024, how finding.spent-off-plan.both',
      'plan of plan | spent of spent',
      '2023 | 5 | 8 | 3',
      '2024 | 6 | 2 | -4',
      'cites plan, spent',
    ],
  ],
  [
    'spent-off-plan, above',
    money(plan('2023: 5, 2024: 6'), yearly('spent', '2023: 8, 2024: 7')),
    [
      'question at money.spent',
      'years 2023,2024, how finding.spent-off-plan.above',
      'plan of plan | spent of spent',
      '2023 | 5 | 8 | 3',
      '2024 | 6 | 7 | 1',
      'cites plan, spent',
    ],
  ],
  [
    'spent-off-plan, below',
    money(plan('2023: 5, 2024: 6'), yearly('spent', '2023: 1, 2024: 6')),
    [
      'question at money.spent',
      'years 2023, how finding.spent-off-plan.below',
      'plan of plan | spent of spent',
      '2023 | 5 | 1 | -4',
      'cites plan, spent',
    ],
  ],
  [
    'spent-omits-prior',
    money(plan('prior: 3, 2023: 5'), yearly('spent', '2023: 4', 'total: 4, ')),
    [
      'note at money.spent.total',
      'prior 3백만원, spent 4백만원, years 2023',
      'plan of plan | spent of spent',
      'prior | 3 | · | ·',
      'total | 8 | 4 | ·',
      'cites plan, spent',
    ],
  ],
  [
    'spent-span-unclear',
    money(
      plan('prior: 9, 2022: 5, 2023: 1'),
      yearly('termPlan', '~2022: 14'),
      yearly('spent', '~2022: 6'),
    ),
    [
      'question at money.spent.columns.~2022',
      'column ~2022, through ~2022, spent 6백만원, plan 14백만원, prior 9백만원',
      'plan of plan | term-plan of termPlan | spent of spent',
      'prior | 9 | · | · | ·',
      '2022 | 5 | · | · | ·',
      '~2022 | · | 14 | 6 | ·',
      'cites plan, termPlan, spent',
    ],
  ],
  [
    'after-term-outside-total',
    money(planTotal('current: 5'), yearly('termPlan', '2023: 5, after-term: 2')),
    [
      'question at money.planTotal',
      'after 2백만원, total 5백만원, whole 7백만원',
      'stated-total of total | with-after-term of termPlan',
      'total | 5 | 7 | 2',
      'cites total, termPlan',
    ],
  ],
  [
    'after-term-outside-total, by one',
    money(planTotal('current: 5'), yearly('termPlan', '2023: 5, after-term: 1')),
    [
      'question at money.planTotal',
      'after 1백만원, total 5백만원, whole 6백만원',
      'stated-total of total | with-after-term of termPlan',
      'total | 5 | 6 | 1',
      'cites total, termPlan',
    ],
  ],
  [
    'after-term-outside-total, in the investment table',
    money(plan('2023: 5, after-term: 2', ', stated: { total: 5 }')),
    [
      'question at money.planTotal',
      'after 2백만원, total 5백만원, whole 7백만원',
      'stated-total of plan | with-after-term of plan',
      'total | 5 | 7 | 2',
      'cites plan',
    ],
  ],
  [
    'term-plan-beyond-term',
    money(yearly('termPlan', '2023: 5, after-term: 2', 'total: 7, ')),
    [
      'question at money.termPlan.total',
      'total 7백만원, within 5백만원, where finding.term-plan-beyond-term.after-term',
      'within-term of termPlan | stated-total of termPlan',
      'total | 5 | 7 | 2',
      'cites termPlan',
    ],
  ],
  [
    'money-parts-total',
    money(yearly('spent', '2023: 5, 2024: 6', 'total: 14, ')),
    [
      'contradiction at money.spent.total',
      'stated 14백만원, sum 11백만원',
      'stated-total of spent | sum-of-parts of spent',
      'total | 14 | 11 | -3',
      'cites spent',
    ],
  ],
];

test.each(cases)('%s', (name, facts, expected) => {
  expect(tellIn(name.replace(/,.*/, ''), facts)).toEqual(expected);
});
