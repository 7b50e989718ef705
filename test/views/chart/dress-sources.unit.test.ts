import { expect, test } from 'vitest';
import { dressSources } from '../../../src/views/chart/dress-sources.ts';

test('a source of money looks the same wherever it stands', () => {
  expect(dressSources(['own', 'special'])).toEqual([1, 4]);
  expect(dressSources(['special', 'national', 'own'])).toEqual([4, 2, 1]);
});

test('two of one kind, and what is of no kind, take what is free', () => {
  expect(dressSources(['own', 'own', 'national', undefined])).toEqual([1, 3, 2, 4]);
  expect(dressSources(['private', 'other'])).toEqual([5, 1]);
});

test('five never look alike, and of six the last has a look as well', () => {
  const all = ['own', 'national', 'provincial', 'special', 'private', 'other'] as const;
  expect(new Set(dressSources(all.slice(0, 5))).size).toBe(5);
  expect(dressSources(all)).toHaveLength(6);
});
