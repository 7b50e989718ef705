import { describe, expect, test } from 'vitest';
import {
  isContradiction,
  isFindingAlone,
  settleAcknowledgements,
} from '../../src/check/acknowledge.ts';
import { problemCodes, readEntryOf } from '../../src/check/catalogue.ts';
import { emptyShelf, type Entry, type Shelf } from '../../src/check/entry.ts';
import { formatPath } from '../../src/check/problem.ts';
import { checkStatus } from '../../src/check/rules/status.ts';
import { findingCodes } from '../../src/model/finding.ts';
import { readPledge } from '../model/made-up.ts';
import { codesIn } from './findings/find-in.ts';

/** `code at path` of every fault that the history of one made-up pledge has. */
function check(facts: string): string[] {
  const whole = readPledge(facts);
  const shelf = { pledge: [{ file: '1-1', facts: whole, whole }] } as unknown as Shelf;
  return [...checkStatus(shelf)].map(({ code, path }) => `${code} at ${formatPath(path ?? [])}`);
}

const status = (value: string) =>
  `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1-1 }]\n`;
const money = (spent: string) =>
  `money: { unit: 천원, planTotal: { current: 5, cite: cards / 1-1 }, spent: { cite: cards / 1-1, total: ${spent} } }\n`;

describe('what a file says against itself', () => {
  test('is a problem until it is acknowledged, and the finding of the same name from then on', () => {
    const contradictions = problemCodes.filter(isContradiction);
    expect(contradictions.toSorted()).toEqual([
      'measure-mismatch',
      'milestone-done-future',
      'milestone-undoes-order',
      'money-parts-total',
    ]);
    expect(contradictions.map((code) => readEntryOf(code).severity)).toEqual(
      contradictions.map(() => 'error'),
    );
  });

  test('every other finding is one from the start', () => {
    const others = findingCodes.filter((code) => !isContradiction(code));
    expect(others.every(isFindingAlone)).toBe(true);
    expect(findingCodes.length - others.length).toBe(4);
  });
});

test('an acknowledgement of another field is told with the nearest that has this very problem', () => {
  const facts = { acknowledged: [{ problem: 'money-parts-total', field: 'money.spent' }] };
  const entry = { file: '1-1', facts, whole: facts } as unknown as Entry<'pledge'>;
  const faults = [
    { code: 'money-parts-total', file: '1-1', path: ['money', 'spend'] },
    { code: 'measure-mismatch', file: '1-1', path: ['money', 'spent'] },
  ] as const;
  const settled = settleAcknowledgements({ ...emptyShelf(), pledge: [entry] }, faults);
  expect(settled.map(({ code, suggestion }) => [code, suggestion])).toEqual([
    ['money-parts-total', undefined],
    ['measure-mismatch', undefined],
    ['acknowledgement-unmatched', 'money.spend'],
  ]);
});

describe('status against money', () => {
  test('spending before a start is what two statements of the sources say: a finding', () => {
    expect(check(status('not-started') + money('1'))).toEqual([]);
    expect(codesIn(status('not-started') + money('1'))).toContain('status-against-evidence');
  });

  test.each(['completed', 'completed-continuing'])('%s with nothing of its plan spent', (value) => {
    expect(check(status(value) + money('0'))).toEqual([
      'status-completed-unspent at status[0].value',
    ]);
    expect(check(status(value) + money("'-'"))).toHaveLength(1);
    expect(check(status(value) + money('1'))).toEqual([]);
  });

  test('work still under way may have spent nothing', () => {
    expect(check(status('on-track') + money('0'))).toEqual([]);
  });
});
