import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSides, permilleOf } from '../../src/model/rate.ts';

const rate = (numerator: number, denominator: number) => permilleOf({ numerator, denominator });

test('a rate is tenths of a percent, rounded half up', () => {
  expect(rate(0, 6)).toBe(0);
  expect(rate(5, 6)).toBe(833);
  expect(rate(6, 6)).toBe(1000);
  expect(rate(1, 16)).toBe(63);
  expect(rate(3_061, 3_005)).toBe(1019);
});

test('nothing divides by nothing', () => {
  expect(rate(0, 0)).toBeUndefined();
});

test('the rounding is exact for every share of counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (denominator, numerator) => {
      const exact = Math.floor((2000 * numerator + denominator) / (2 * denominator));
      expect(rate(numerator, denominator)).toBe(exact);
    }),
    {
      examples: [
        [400, 201],
        [400, 203],
        [1200, 603],
      ],
    },
  );
});

test('each pledge stands above the line, below it only, or is not counted', () => {
  const sides = listSides({ above: ['b', 'a'], ids: ['a', 'b', 'c'] }, ['a', 'b', 'c', 'd']);
  expect(sides).toEqual({ above: ['b', 'a'], below: ['c'], outside: ['d'] });
});
