import { describe, expect, test } from 'vitest';
import { areAlike, countMonths, placeInTime } from '../../src/model/place-in-time.ts';

describe('placeInTime', () => {
  const places: [string, number][] = [
    ['2023', 2023],
    ['2023-01', 2023],
    ['2023-07', 2023.5],
    ['2023-04-01', 2023.25],
    ['2023-04-16', 2023.25 + 15 / 30 / 12],
    ['2024-02-15', 2024 + 1 / 12 + 14 / 29 / 12],
    ['2023-07/2024-06', 2023.5],
    ['2023-07/..', 2023.5],
    ['../2023', 2023],
  ];
  test.each(places)('%s begins at %d', (when, place) => {
    expect(placeInTime(when)).toBeCloseTo(place, 10);
  });
});

describe('countMonths', () => {
  const lengths: [string, number | undefined][] = [
    ['2023', 12],
    ['2023-02', 1],
    ['2023-02-28', 0],
    ['2022-07/2023-12', 18],
    ['2022/2023', 24],
    ['2023-09-04/2023-12-03', 3],
    ['2023-07/..', undefined],
    ['../2023', undefined],
  ];
  test.each(lengths)('%s covers %s', (when, months) => {
    expect(countMonths(when)).toBe(months);
  });
});

test('periods are alike when they are equally long and closed', () => {
  expect(areAlike(['2022', '2023'])).toBe(true);
  expect(areAlike(['2022-01/2022-06', '2023-07/2023-12'])).toBe(true);
  expect(areAlike(['2022', '2023-06'])).toBe(false);
  expect(areAlike(['2022-01/..', '2023-01/..'])).toBe(false);
});
