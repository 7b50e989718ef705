import { describe, expect, test } from 'vitest';
import { footMoney, isBroken } from '../../../src/check/rules/money.ts';
import { readMoney } from '../../model/made-up.ts';
import { findIn, rowsOf } from './find-in.ts';

const termPlan = (total: number, columns: string) =>
  `unit: 백만원\ntermPlan: { cite: cards / 1, total: ${String(total)}, columns: { ${columns} } }`;
const inPledge = (money: string) => `money:\n${money.replace(/^/gm, '  ')}`;
const find = (total: number, columns: string) =>
  findIn(inPledge(termPlan(total, columns))).filter(({ code }) => code === 'term-plan-beyond-term');

describe('a plan within the term', () => {
  test.each([
    [50, '2022: 20, 2023: 30'],
    [50, '2022: 20, 2023: 30, after-term: 9'],
    [50, '2022: 20, 2023: 30, prior: 0'],
    [50, '2022: 20, 2023: 30, after-term: "-"'],
    // Whether `~2022` lies within the term is not certain, nor is a column whose heading is lost.
    [59, '~2022: 29, 2023: 30'],
    [59, '2022: 20, 2023: 30, unplaced: 9'],
    [59, 'prior: 9, ~2022: 20, 2023: 30'],
  ])('of %d over %s is not asked about', (total, columns) => {
    expect(find(total, columns)).toEqual([]);
  });

  test.each([
    [59, '2022: 20, 2023: 30, after-term: 9', 'after-term'],
    [59, 'prior: 9, 2022: 20, 2023: 30', 'prior'],
    [66, 'prior: 9, 2022: 20, 2023: 30, after-term: 7', 'both'],
    [57, 'prior: 9, 2022: 20, 2023: 30, after-term: 7', 'after-term'],
  ])('of %d over %s counts what lies outside', (total, columns, where) => {
    const [found, ...rest] = find(total, columns);
    expect([found?.grade, found?.params['where'], rest]).toEqual([
      'question',
      { kind: 'word', value: `finding.term-plan-beyond-term.${where}` },
      [],
    ]);
    expect(rowsOf(found)).toEqual([['total', 50, total, total - 50]]);
  });

  test('that counts what comes after is a finding, not a slip that stops the build', () => {
    const broken = (total: number) =>
      footMoney(readMoney(termPlan(total, '2022: 20, 2023: 30, after-term: 9'))).filter(isBroken);
    expect([broken(50), broken(59)]).toEqual([[], []]);
    expect(broken(58)).toHaveLength(1);
  });
});
