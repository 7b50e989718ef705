import { expect, test } from 'vitest';
import { pairByTurns } from './sample.ts';

const kinds = ['a', 'b', 'c', 'd', 'e'];
const ways = [1, 2];

test('a sample has each kind once, and each way by turns', () => {
  expect(pairByTurns(kinds, ways, false)).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 1],
    ['d', 2],
    ['e', 1],
  ]);
});

test('a sweep has each kind in every way', () => {
  const all = pairByTurns(kinds, ways, true);
  expect(new Set(all.map((pair) => pair.join(' '))).size).toBe(kinds.length * ways.length);
});

test('no way is left without a turn', () => {
  expect(() => pairByTurns(['a'], ways, false)).toThrow(/no turn/);
});
