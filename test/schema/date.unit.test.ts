import { describe, expect, test } from 'vitest';
import { findDateFault, findPeriodFault } from '../../src/schema/date.ts';

describe('a date', () => {
  test.each(['1990', '2100', '2024-01', '2024-12', '2024-02-29', '2023-02-28', '2024-01-01'])(
    '%s is one',
    (text) => {
      expect(findDateFault(text)).toBeUndefined();
    },
  );

  test.each([
    ['1989', 'date-year-range', undefined],
    ['2101', 'date-year-range', undefined],
    ['2024-00', 'date-impossible', undefined],
    ['2024-13', 'date-impossible', undefined],
    ['2024-05-00', 'date-impossible', '2024-05-31'],
    ['2023-02-29', 'date-impossible', '2023-02-28'],
    ['2024-02-30', 'date-impossible', '2024-02-29'],
    ['2024-05-31T09:00', 'date-with-time', '2024-05-31'],
    ['2024. 5. 1.', 'date-format', '2024-05-01'],
    ['24.5', 'date-format', '2024-05'],
    ['2024년 13월', 'date-expected', undefined],
    ['봄', 'date-expected', undefined],
  ])('%s is none: %s', (text, problem, suggestion) => {
    const fault = findDateFault(text);
    expect([fault?.problem, fault?.suggestion]).toEqual([problem, suggestion]);
  });
});

describe('a period', () => {
  test.each([
    '2024',
    '2022-07/2022-09',
    '2024-01/..',
    '../2024-01',
    // The end of the last lies after the begin of the first: from May to the end of the year.
    '2023-05/2023',
    '2023/2023-05',
    '2023-05/2023-05',
    '2023-05-31/2023-05',
  ])('%s is one', (text) => {
    expect(findPeriodFault(text)).toBeUndefined();
  });

  test.each([
    ['2023-05/2022', 'date-order'],
    ['2023-05/2023-04', 'date-order'],
    ['2023-05-02/2023-05-01', 'date-order'],
    ['../..', 'date-expected'],
    ['2023/2024/2025', 'date-expected'],
    ['2023-05/2023-13', 'date-impossible'],
    ['2023-00/2023-05', 'date-impossible'],
  ])('%s is none: %s', (text, problem) => {
    expect(findPeriodFault(text)?.problem).toBe(problem);
  });
});
