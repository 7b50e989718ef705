import { expect, test } from 'vitest';
import { checkRenamed } from '../../src/check/renamed.ts';
import { emptyShelf, type Entry } from '../../src/check/entry.ts';

const shelve = (facts: object) => ({
  ...emptyShelf(),
  award: [{ file: 'awards/prize.yaml', facts } as unknown as Entry<'award'>],
});
const found = (before: object, now: object) =>
  [...checkRenamed(shelve(before), shelve(now))].map(({ code }) => code);

const [old, kept] = [{ title: '상', english: 'Prize' }, { english: 'Prize' }];

test('a new title beside the same English is worth a second look', () => {
  expect(found(old, { title: '큰 상', ...kept })).toEqual(['english-unchanged']);
});

test.each([
  ['the same title', old],
  ['both changed', { title: '큰 상', english: 'Great prize' }],
  ['no English any more', { title: '큰 상' }],
])('%s is not', (_, now) => {
  expect(found(old, now)).toEqual([]);
});

test('nor is a record that is new, or had no English', () => {
  expect([...checkRenamed(emptyShelf(), shelve(old))]).toEqual([]);
  expect(found({ title: '상' }, { title: '큰 상', ...kept })).toEqual([]);
});
