import { describe, expect, test } from 'vitest';
import {
  compareColumns,
  findMissingPrior,
  type MissingPrior,
} from '../../../src/model/ledger-columns.ts';
import { addCells } from '../../../src/model/ledger-cell.ts';
import type { Columns } from '../../../src/model/amount.ts';

const tables = (plan: Columns, spent: Columns, termPlan: Columns = {}) => ({
  plan,
  spent,
  termPlan,
});

describe('what is left is counted where both tables print the column', () => {
  const cases: [Columns, Columns, Columns][] = [
    [{ 2022: 10, 2023: 20 }, { 2022: 4 }, { 2022: 6 }],
    [{ 2022: 10 }, { 2022: 4, 2023: 5 }, { 2022: 6 }],
    [{ 2022: 10, 2023: 20 }, { 2022: 4, 2023: '-' }, { 2022: 6 }],
    [{ 2022: '-' }, { 2022: 4 }, {}],
    [{ 2022: 10 }, { 2022: 0 }, { 2022: 10 }],
    [{ 2022: 10 }, { 2022: 14 }, { 2022: -4 }],
    // Whether the 4 count what was spent of the 30 is not told.
    [{ prior: 30, 2021: 1, 2022: 10, 2023: 9 }, { '~2022': 4 }, {}],
    [{ prior: 30, 2022: 10, 2023: 9 }, { '~2022': 4, 2023: 5 }, { 2023: 4 }],
    [{ prior: 0, 2021: 1, 2022: 10 }, { '~2022': 4 }, { '~2022': 7 }],
    [{ 2021: 1, 2022: 10, 2023: 9 }, { '~2022': 4 }, { '~2022': 7 }],
    [{ '~2022': 30 }, { '~2022': 4 }, { '~2022': 26 }],
    [{ '~2022': 30 }, { 2022: 4 }, {}],
    [{ unplaced: 30 }, { unplaced: 4 }, {}],
    [{ prior: 30, 'after-term': 5 }, { prior: 4 }, { prior: 26 }],
    [{}, { 2022: 4 }, {}],
  ];
  test.each(cases)('plan %j, spent %j', (plan, spent, rests) => {
    expect(compareColumns(tables(plan, spent))).toEqual(rests);
  });

  test('the plan beside the spending stands in where there is no other', () => {
    expect(compareColumns(tables({}, { 2022: 4 }, { 2022: 5 }))).toEqual({ 2022: 1 });
    expect(compareColumns(tables({ 2023: 9 }, { 2022: 4 }, { 2022: 5 }))).toEqual({});
  });
});

describe('spending without the time before the term', () => {
  const cases: [Columns, Columns, MissingPrior | undefined][] = [
    [{ prior: 30, 2022: 10 }, { 2022: 4 }, 'left-out'],
    [{ prior: 30, 2022: 10 }, { prior: 30, 2022: 4 }, undefined],
    [{ prior: 30, 2022: 10 }, { '~2022': 4 }, 'unclear'],
    [{ prior: 0, 2022: 10 }, { 2022: 4 }, undefined],
    [{ prior: '-', 2022: 10 }, { 2022: 4 }, undefined],
    [{ 2022: 10 }, { 2022: 4 }, undefined],
    // A total without years says nothing about which time it covers.
    [{ prior: 30 }, {}, undefined],
  ];
  test.each(cases)('plan %j, spent %j', (plan, spent, expected) => {
    expect(findMissingPrior(tables(plan, spent))).toBe(expected);
  });
});

test('cells: amounts are added, a dash alone stays a dash, nothing stays nothing', () => {
  expect(addCells([3, '-', undefined, 0])).toBe(3);
  expect(addCells(['-', undefined])).toBe('-');
  expect(addCells([0])).toBe(0);
  expect(addCells([])).toBeUndefined();
});
