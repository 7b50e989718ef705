import { describe, expect, test } from 'vitest';
import {
  countDays,
  endMonth,
  firstDay,
  lastDay,
  readPeriod,
  spanDays,
} from '../../src/model/period.ts';
import { splitPeriod } from '../../src/schema/split-period.ts';

describe('readPeriod', () => {
  const periods: [string, string | undefined, string | undefined][] = [
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-05-31', '2024-05-31', '2024-05-31'],
    ['2022-07/2022-09', '2022-07-01', '2022-09-30'],
    ['2022/2023-06', '2022-01-01', '2023-06-30'],
    ['2023/2023', '2023-01-01', '2023-12-31'],
    ['2023-05/2023', '2023-05-01', '2023-12-31'],
    ['2024-01/..', '2024-01-01', undefined],
    ['../2024-01', undefined, '2024-01-31'],
  ];
  test.each(periods)('%s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ text, start, end });
  });

  test('the same text is read once', () => {
    expect(readPeriod('2025-03')).toBe(readPeriod('2025-03'));
  });
});

test('an open end falls back on the end that is there', () => {
  expect([firstDay('2024-01/..'), lastDay('2024-01/..')]).toEqual(['2024-01-01', '2024-01-01']);
  expect([firstDay('../2024-01'), lastDay('../2024-01')]).toEqual(['2024-01-31', '2024-01-31']);
  expect([firstDay('2022-07/2022-09'), lastDay('2022-07/2022-09')]).toEqual([
    '2022-07-01',
    '2022-09-30',
  ]);
});

test('days are whole, across leap days and daylight saving alike', () => {
  expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
  expect(countDays('2023-02-28', '2023-03-01')).toBe(1);
  expect(countDays('2024-12-31', '2024-12-31')).toBe(0);
  expect(countDays('2025-01-01', '2024-12-31')).toBe(-1);
  expect(countDays('1987-05-01', '1988-11-01')).toBe(550);
});

test('a date is both its ends, an open end is none', () => {
  expect(splitPeriod('2024-05')).toEqual({ start: '2024-05', end: '2024-05', isInterval: false });
  expect(splitPeriod('2024/2024')).toEqual({ start: '2024', end: '2024', isInterval: true });
  expect(splitPeriod('../2024')).toEqual({ start: undefined, end: '2024', isInterval: true });
  expect(splitPeriod('2024/..')).toEqual({ start: '2024', end: undefined, isInterval: true });
});

test('for comparing, an open end lies beyond every day', () => {
  expect(spanDays('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(spanDays('../2024').first < '1990-01-01').toBe(true);
  expect(spanDays('2024/..').last > '2100-12-31').toBe(true);
});

test('months later, the last day of the month', () => {
  expect(endMonth('2024-11-30', 3)).toBe('2025-02-28');
  expect(endMonth('2023-12-01', 0)).toBe('2023-12-31');
  expect(endMonth('2023-12-31', 1)).toBe('2024-01-31');
  expect(endMonth('2023-11-15', 1)).toBe('2023-12-31');
});
