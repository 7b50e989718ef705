import { expect, test } from 'vitest';
import { addAmounts, columnYear, footAmounts, sortColumns, toWon } from '../../src/model/amount.ts';

test('amounts become whole won; a dash and a blank stay nothing', () => {
  expect(toWon(18000, '백만원')).toBe(18_000_000_000);
  expect(toWon(86, '억원')).toBe(8_600_000_000);
  expect(toWon(0, '천원')).toBe(0);
  expect(toWon(-5, '원')).toBe(-5);
  expect(toWon('-', '천원')).toBeUndefined();
  expect(toWon(undefined, '천원')).toBeUndefined();
});

test('a sum of nothing is nothing, a sum of zeros is zero', () => {
  expect(addAmounts([])).toBeUndefined();
  expect(addAmounts(['-', undefined])).toBeUndefined();
  expect(addAmounts([0, '-'])).toBe(0);
  expect(addAmounts([1, undefined, 2, '-'])).toBe(3);
});

test('columns stand in the order of time, each once', () => {
  expect(
    sortColumns(['unplaced', '2024', 'after-term', '2022', '~2022', 'prior', '2024', '2023']),
  ).toEqual(['prior', '~2022', '2022', '2023', '2024', 'after-term', 'unplaced']);
  expect(sortColumns(['~2022', '2022', '2021'])).toEqual(['2021', '~2022', '2022']);
});

test('a column knows its year', () => {
  expect(['2023', '~2022', 'prior', 'after-term', 'unplaced'].map(columnYear)).toEqual([
    2023,
    2022,
    undefined,
    undefined,
    undefined,
  ]);
});

test('in a table printed whole a dash is zero', () => {
  expect(footAmounts([])).toBe(0);
  expect(footAmounts(['-', '-'])).toBe(0);
  expect(footAmounts([1, '-', 2])).toBe(3);
});
