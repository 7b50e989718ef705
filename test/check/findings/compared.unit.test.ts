import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/model/finding.ts';
import {
  countIn,
  milestone,
  milestones,
  money,
  plan,
  yearly,
  planTotal,
  target,
  status,
  twiceAMonth,
  measures,
  ended,
} from './count-in.ts';

/** Each kind: what is not compared, what agrees, what fails. */
const cases: [FindingCode, [string, string[], [number, number]][]][] = [
  [
    'milestones-out-of-order',
    [
      ['one item', [milestones(milestone('a', '2023', 'done'))], [0, 0]],
      [
        'a list in order',
        [milestones(milestone('a', '2023', 'done'), milestone('b', '2024', 'done'))],
        [1, 0],
      ],
      [
        'what one place prints is one list',
        [
          milestones(
            ...['2023', '2024'].map((when, at) => milestone(`a${String(at)}`, when, 'done', 'one')),
            ...['2020', '2021'].map((when, at) => milestone(`b${String(at)}`, when, 'done', 'two')),
          ),
        ],
        [2, 0],
      ],
    ],
  ],
  [
    'planned-date-passed',
    [
      ['done', [milestones(milestone('a', '2023', 'done'))], [0, 0]],
      ['without an end', [milestones(milestone('a', '2023/..', 'planned'))], [0, 0]],
      ['ends today', [milestones(milestone('a', '2026-01', 'planned'))], [1, 0]],
      ['ended yesterday', [milestones(milestone('a', '2026-01-30', 'planned'))], [1, 1]],
    ],
  ],
  [
    'plan-differs',
    [
      ['one table', [money(plan('2023: 5'))], [0, 0]],
      ['no column of both', [money(plan('2023: 5'), yearly('termPlan', ''))], [1, 1]],
      ['the same', [money(plan('2023: 5'), yearly('termPlan', '2023: 5'))], [1, 0]],
      ['another', [money(plan('2023: 5'), yearly('termPlan', '2023: 6'))], [1, 1]],
      [
        'a blank in a year of the term',
        [money(plan('2022: 4, 2023: 5'), yearly('termPlan', '2023: 5'))],
        [1, 1],
      ],
      [
        'blanks before and after the term',
        [money(plan('2021: 4, 2023: 5, 2027: 6'), yearly('termPlan', '2023: 5'))],
        [1, 0],
      ],
    ],
  ],
  [
    'plan-restated',
    [
      ['one of them', [money(planTotal('current: 5'))], [0, 0]],
      ['the same', [money(planTotal('initial: 5, current: 5'))], [1, 0]],
      ['another', [money(planTotal('initial: 4, current: 5'))], [1, 1]],
      ['a dash', [money(planTotal('initial: "-", current: 5'))], [0, 0]],
    ],
  ],
  [
    'plan-total-differs',
    [
      [
        'no total',
        [money(plan('2023: 5', ', stated: { total: 5 }'), planTotal('initial: 5'))],
        [0, 0],
      ],
      [
        'the same',
        [money(plan('2023: 5', ', stated: { total: 5 }'), planTotal('current: 5'))],
        [1, 0],
      ],
      [
        'another',
        [money(plan('2023: 5', ', stated: { total: 5 }'), planTotal('current: 6'))],
        [1, 1],
      ],
    ],
  ],
  [
    'spent-off-plan',
    [
      ['no column of both', [money(plan('2023: 5'), yearly('spent', '2024: 5'))], [0, 0]],
      ['all of it', [money(plan('2023: 5'), yearly('spent', '2023: 5'))], [1, 0]],
      ['one more', [money(plan('2023: 5'), yearly('spent', '2023: 6'))], [1, 1]],
      ['half of it', [money(plan('2023: 6'), yearly('spent', '2023: 3'))], [1, 0]],
      ['less than half', [money(plan('2023: 7'), yearly('spent', '2023: 3'))], [1, 1]],
      [
        'less than half of a year under way',
        [money(plan('2026: 7'), yearly('spent', '2026: 3'))],
        [1, 0],
      ],
      [
        'told as two plans where the other plan repeats what was spent',
        [money(plan('2023: 5'), yearly('termPlan', '2023: 6'), yearly('spent', '2023: 6'))],
        [1, 0],
      ],
    ],
  ],
  [
    'spent-omits-prior',
    [
      [
        'nothing before the term',
        [money(plan('2023: 5'), yearly('spent', '2023: 5', 'total: 5, '))],
        [0, 0],
      ],
      ['no total', [money(plan('prior: 1, 2023: 5'), yearly('spent', '2023: 5'))], [0, 0]],
      [
        'a total that holds more than the years',
        [money(plan('prior: 1, 2023: 5'), yearly('spent', '2023: 5', 'total: 6, '))],
        [1, 0],
      ],
      [
        'a total of the years alone',
        [money(plan('prior: 1, 2023: 5'), yearly('spent', '2023: 5', 'total: 5, '))],
        [1, 1],
      ],
      [
        'a within-term plan that places the whole total in its columns',
        [
          money(
            plan('prior: 1, 2023: 5'),
            yearly('termPlan', '2023: 5, unplaced: 1'),
            yearly('spent', '2023: 5', 'total: 5, '),
          ),
        ],
        [1, 0],
      ],
    ],
  ],
  [
    'spent-span-unclear',
    [
      ['years one by one', [money(plan('prior: 9, 2022: 5'), yearly('spent', '2022: 5'))], [0, 0]],
      ['nothing before', [money(plan('2022: 5'), yearly('spent', '~2022: 4'))], [0, 0]],
      ['all of it', [money(plan('prior: 9, 2022: 5'), yearly('spent', '~2022: 14'))], [1, 0]],
      [
        'what the year alone was to cost',
        [money(plan('prior: 9, 2022: 5'), yearly('spent', '~2022: 5'))],
        [1, 0],
      ],
      [
        'more than the year, less than all',
        [money(plan('prior: 9, 2022: 5'), yearly('spent', '~2022: 6'))],
        [1, 1],
      ],
    ],
  ],
  [
    'rhythm-not-met',
    [
      ['no rhythm in words', [measures('', '2023: 24')], [0, 0]],
      ['as often', [measures(twiceAMonth, '2023: 24, 2024: 25')], [1, 0]],
      ['less often', [measures(twiceAMonth, '2023: 24, 2024: 23')], [1, 1]],
      ['a year that the term only touches', [measures(twiceAMonth, '2022: 3')], [0, 0]],
      ['a year that is not over', [measures(twiceAMonth, '2026: 2')], [0, 0]],
      ['something else than years', [measures(twiceAMonth, '1기: 3')], [0, 0]],
    ],
  ],
  [
    'after-term-outside-total',
    [
      [
        'nothing after the term',
        [money(planTotal('current: 5'), yearly('termPlan', '2023: 5'))],
        [0, 0],
      ],
      [
        'a total with it',
        [money(planTotal('current: 7'), yearly('termPlan', '2023: 5, after-term: 2'))],
        [1, 0],
      ],
      [
        'a total without it',
        [money(planTotal('current: 5'), yearly('termPlan', '2023: 5, after-term: 2'))],
        [1, 1],
      ],
      [
        'a total of something else',
        [money(planTotal('current: 9'), yearly('termPlan', '2023: 5, after-term: 2'))],
        [1, 0],
      ],
    ],
  ],
  [
    'status-not-stated',
    [
      ['silence', [], [1, 1]],
      ['a status', [status('on-track')], [1, 0]],
      ['a stage of the card', ['card: { stage: underway, cite: book / 1쪽 }'], [1, 0]],
      ['a stage lost in reading', ['card: { stage: lost, cite: book / 1쪽 }'], [0, 0]],
    ],
  ],
  [
    'status-against-evidence',
    [
      ['on the way', [status('on-track')], [0, 0]],
      ['completed without anything', [status('completed')], [1, 1]],
      ['completed and shown', [status('completed'), target, milestones(ended)], [1, 0]],
      [
        'completed, only planned',
        [status('completed'), milestones(milestone('a', '2027', 'planned'))],
        [1, 1],
      ],
      [
        'completed, under way without named proof',
        [status('completed'), milestones(milestone('a', '2023', 'done'))],
        [1, 0],
      ],
      [
        'completed, under way and proof is named',
        [
          status('completed-continuing'),
          target,
          milestones(milestone('a', '2023', 'done'), milestone('end', '2027', 'planned')),
        ],
        [1, 1],
      ],
      ['not begun', [status('not-started')], [1, 0]],
      [
        'not begun, nothing spent',
        [status('not-started'), money(yearly('spent', '2023: 0'))],
        [1, 0],
      ],
    ],
  ],
  [
    'status-without-evidence',
    [
      ['completed', [status('completed')], [0, 0]],
      ['on the way, silence', [status('on-track')], [1, 1]],
      ['in part, silence', [status('partial')], [1, 1]],
      ['on the way, spent', [status('on-track'), money(yearly('spent', '2023: 1'))], [1, 0]],
      ['on the way, done', [status('on-track'), milestones(ended)], [1, 0]],
    ],
  ],
  [
    'achieved-then-undone',
    [
      ['not met', [target], [0, 0]],
      ['met', [target, milestones(ended)], [1, 0]],
      [
        'undone',
        [target, milestones(ended, milestone('b', '2025-07', 'done', 'list', ', undoes: end'))],
        [1, 1],
      ],
    ],
  ],
  [
    'overdue',
    [
      ['no target', [], [0, 0]],
      ['dropped', [target, status('dropped')], [0, 0]],
      ['met', [target, milestones(ended)], [1, 0]],
      ['passed', [target], [1, 1]],
    ],
  ],
  [
    'money-parts-total',
    [
      ['no total', [money(plan('2023: 5'))], [0, 0]],
      ['a total', [money(yearly('spent', '2023: 5, 2024: 6', 'total: 11, '))], [1, 0]],
      ['a wrong total', [money(yearly('spent', '2023: 5, 2024: 6', 'total: 12, '))], [1, 1]],
      [
        'a sum row made up in two ways counts once',
        [money(plan('2023: 5, 2024: 6', ', stated: { total: 11, columns: { 2023: 5, 2024: 6 } }'))],
        [3, 0],
      ],
    ],
  ],
];

describe.each(cases)('%s is compared', (code, situations) => {
  test.each(situations)('%s', (_, facts, expected) => {
    expect(countIn(code, ...facts)).toEqual(expected);
  });
});
