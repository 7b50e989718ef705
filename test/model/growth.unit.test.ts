import { describe, expect, test } from 'vitest';
import { growBy, scaleByLimit, trimError } from '../../src/model/growth.ts';

describe('growBy', () => {
  test('is the compound change a year', () => {
    // √(121 ÷ 100) = 1.1; 100 ÷ 121 = (10 ÷ 11)²
    expect(growBy(100, 121, 2)).toBeCloseTo(0.1, 12);
    expect(growBy(121, 100, 2)).toBeCloseTo(-1 / 11, 12);
    // Half a year of 10 % is 1.1² − 1 = 21 % a year.
    expect(growBy(100, 110, 0.5)).toBeCloseTo(0.21, 12);
    expect(growBy(100, 0, 3)).toBe(-1);
  });

  test('says why there is none', () => {
    expect(growBy(1, 2, 0)).toBe('no-time-between');
    expect(growBy(2, 1, 0)).toBe('no-time-between');
    expect(growBy(1, 2, -1)).toBe('no-time-between');
    expect(growBy(0, 2, 1)).toBe('zero-base');
    expect(growBy(-1, 2, 1)).toBe('sign-change');
    expect(growBy(0.5, -0.5, 1)).toBe('sign-change');
    expect(growBy(1, 1e9, 1 / 366)).toBe('no-time-between');
  });
});

test('trimError takes off what only floating point put on', () => {
  expect(1015 / 1000 - 1).toBeLessThan(0.015);
  expect(trimError(1015 / 1000 - 1)).toBe(0.015);
  expect(Object.is(trimError(-0), 0)).toBe(true);
});

describe('scaleByLimit', () => {
  test.each([
    [200, 1],
    [1000, 1],
    // 1 − 0.5^4.44 on either side of the limit
    [150, 0.9539278],
    [50, 0.9539278],
    // 1 − 0.9^4.44
    [90, 0.3736237],
    [100, 0],
    [0, 1],
  ])('%d against 100 is %d', (value, factor) => {
    expect(scaleByLimit(value, 100)).toBeCloseTo(factor, 5);
    expect(scaleByLimit(-value, -100)).toBeCloseTo(factor, 5);
  });
});
