import { describe, expect, test } from 'vitest';
import type { Entry, Shelf } from '../../src/check/entry.ts';
import type { Tree } from '../../src/check/tree.ts';
import { formatPath } from '../../src/check/problem.ts';
import { checkAdjustments } from '../../src/check/rules/adjustments.ts';
import { checkReferences } from '../../src/check/rules/references.ts';
import type { Term } from '../../src/schema/term.ts';
import { readPledge } from '../model/made-up.ts';

function shelve(id: string, facts: string): Entry<'pledge'> {
  const whole = { ...readPledge(facts), id };
  const place = { kind: 'pledge', id, government: 'city', term: '8' } as const;
  return { place, file: id, text: '', tree: undefined, facts: whole, whole, body: '', bodyLine: 0 };
}

/** `file: code at path` of every fault in a term of 2022-07-01. */
function check(pledges: Record<string, string>): string[] {
  const shelf = {
    pledge: Object.entries(pledges).map(([id, facts]) => shelve(id, facts)),
    term: [
      {
        place: { kind: 'term', id: '8', government: 'city' },
        facts: { start: '2022-07-01' } as Partial<Term>,
      },
    ],
  } as unknown as Shelf;
  return [...checkAdjustments(shelf)].map(
    ({ file, code, path }) => `${file}: ${code} at ${formatPath(path ?? [])}`,
  );
}

const change = (kind: string, rest = '') =>
  `adjustments: [{ kind: ${kind}, before: 전, after: 후, reason: law, body: 배심원단, cite: cards / 1${rest} }]\n`;
const added = (from: string) => `added: { from: [${from}], cite: cards / 1 }\n`;

describe('where a pledge went', () => {
  test('a merger and a split say it', () => {
    expect(check({ '1-1': change('merge'), '1-2': change('split') })).toEqual([
      '1-1: adjustment-into-missing at adjustments[0]',
      '1-2: adjustment-into-missing at adjustments[0]',
    ]);
  });

  test('not only to itself, and nothing else leads anywhere', () => {
    expect(check({ '1-1': change('merge', ', into: [1-1]') })).toEqual([
      '1-1: adjustment-into-self at adjustments[0].into',
    ]);
    expect(check({ '1-1': change('drop', ', into: [1-1]'), '1-2': change('change') })).toEqual([
      '1-1: adjustment-into-kind at adjustments[0].into',
    ]);
  });

  test('into an old pledge by a merger', () => {
    expect(check({ '1-1': change('merge', ', into: [1-2]'), '1-2': '' })).toEqual([]);
  });

  test('what a split makes names where it came from', () => {
    const split = change('split', ', into: [1-1, 1-2]');
    expect(check({ '1-1': split, '1-2': added('1-1') })).toEqual([]);
    expect(check({ '1-1': split, '1-2': '' })).toEqual([
      '1-1: adjustment-into-unanswered at adjustments[0].into[1]',
    ]);
  });

  test('what a merger makes names all that it came from', () => {
    const merge = change('merge', ', into: [1-3]');
    const pledges = { '1-1': merge, '1-2': merge };
    expect(check({ ...pledges, '1-3': added('1-1, 1-2') })).toEqual([]);
    expect(check({ ...pledges, '1-3': added('1-1') })).toEqual([
      '1-2: adjustment-into-unanswered at adjustments[0].into[0]',
    ]);
    expect(check({ '1-1': merge, '1-3': 'added: { cite: cards / 1 }\n' })).toHaveLength(1);
  });

  test('and is named by it', () => {
    expect(
      check({ '1-1': change('split', ', into: [1-3]'), '1-2': added('1-1'), '1-3': added('1-1') }),
    ).toEqual(['1-2: added-from-unanswered at added.from[0]']);
  });

  test('what does not exist is reported elsewhere', () => {
    expect(check({ '1-1': change('split', ', into: [9-9]'), '1-2': added('9-9') })).toEqual([]);
  });
});

describe('when', () => {
  const dated = (date: string) => change('change', `, date: ${date}`);

  test('not before the term and not after the as-of date, each as wide as it may mean', () => {
    expect(check({ '1-1': dated('2022-06-30') })).toEqual([
      '1-1: adjustment-before-term at adjustments[0].date',
    ]);
    expect(check({ '1-1': dated('2026-02') })).toEqual([
      '1-1: adjustment-after-as-of at adjustments[0].date',
    ]);
    expect(
      ['2022', '2022-07-01', '2026-01-31', '2026'].flatMap((date) => check({ '1-1': dated(date) })),
    ).toEqual([]);
  });

  test('for panels and for what was added as well', () => {
    const facts =
      'jury: [{ panel: 배심원단, date: 2021, recommendation: 글, cite: cards / 1 }]\nadded: { date: 2027, cite: cards / 1 }\n';
    expect(check({ '1-1': facts })).toEqual([
      '1-1: adjustment-before-term at jury[0].date',
      '1-1: adjustment-after-as-of at added.date',
    ]);
  });
});

describe('after a drop', () => {
  const status = (value: string, asOf: string) =>
    `status: [{ asOf: ${asOf}, value: ${value}, cite: cards / 1 }]\n`;
  const drop = change('drop', ', date: 2024-05');

  test('no later status but dropped', () => {
    expect(check({ '1-1': drop + status('completed', '2024-06') })).toEqual([
      '1-1: status-after-drop at status[0].value',
    ]);
    expect(check({ '1-1': drop + status('dropped', '2024-06') })).toEqual([]);
  });

  test('a status of the same month or year, or beside an undated drop, may be earlier', () => {
    expect(check({ '1-1': drop + status('on-track', '2024-05') })).toEqual([]);
    expect(check({ '1-1': drop + status('on-track', '2024-05-31') })).toEqual([]);
    expect(check({ '1-1': drop + status('on-track', '2024') })).toEqual([]);
    expect(check({ '1-1': change('drop') + status('on-track', '2024-06') })).toEqual([]);
  });
});

test('a result answers to an answer', () => {
  const jury = (rest: string) =>
    `jury: [{ panel: 배심원단, recommendation: 글, cite: cards / 1${rest} }]\n`;
  const fault = ['1-1: jury-result-unanswered at jury[0].result'];
  expect(check({ '1-1': jury(', result: 글') })).toEqual(fault);
  expect(check({ '1-1': jury(', answer: pending, result: 글') })).toEqual(fault);
  expect(check({ '1-1': jury(', answer: declined, result: 글') })).toEqual([]);
  expect(check({ '1-1': jury('') })).toEqual([]);
});

test('a pledge leads to pledges of its own term only', () => {
  const own = (id: string, term: string, tree: Tree) => ({
    ...shelve(id, ''),
    place: { kind: 'pledge', id, government: 'city', term } as const,
    tree,
  });
  const shelf = {
    ...{ source: [], award: [], departments: [], government: [], term: [] },
    pledge: [
      own('1-1', '8', { adjustments: [{ into: ['1-2', '1-3'] }] }),
      own('1-2', '8', {}),
      own('1-3', '7', {}),
    ],
  } as unknown as Shelf;
  expect([...checkReferences(shelf)].map(({ code, received }) => [code, received])).toEqual([
    ['pledge-missing', '1-3'],
  ]);
});
