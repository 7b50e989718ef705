import { expect, test } from 'vitest';
import { dealOut } from '../../../src/publish/kept/list-shards.ts';

test('governments are dealt out by weight, and no place is left without one', () => {
  expect(dealOut(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
  expect(dealOut(['a', 'b'], 8)).toEqual([['a'], ['b']]);
  expect(dealOut([], 8)).toEqual([]);
});
