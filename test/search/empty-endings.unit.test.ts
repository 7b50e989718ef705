import { expect, test } from 'vitest';
import { findEmptyEndings } from '../../src/search/empty-endings.ts';
import { makeIndexEntry } from '../../src/search/index-entry.ts';
import { askInside } from '../../src/search/query/ask-inside.ts';
import type { Question } from '../../src/search/query/question.ts';
import type { Reading } from '../../src/search/query/readings.ts';

const content = (index: number) =>
  `기록 ${String(index)}. 시민토론회를 개최하였다. 행정복지센터${index === 7 ? ' 센터' : ''}`;
const many = Array.from({ length: 600 }, (_, index) => ({ content: content(index) }));

test('what many records end with and no word begins with is left out of a large site', () => {
  const empty = findEmptyEndings(many);
  expect(empty.get('토론회를')).toEqual(['시민토론회']);
  expect([...empty.keys()]).toContain('하였다');
  expect([...empty.keys()]).not.toContain('센터');
  const record = { address: '/', kind: 'page' as const, title: '가', content: content(1) };
  const words = (entry: { meta: Record<string, string> }) => entry.meta['k']?.split(' ');
  expect(words(makeIndexEntry(record))).toContain('토론회를');
  expect(words(makeIndexEntry(record, empty))).not.toContain('토론회를');
  expect(words(makeIndexEntry(record, empty))).toContain('센터');
});

test('a small site leaves nothing out', () => {
  expect(findEmptyEndings(many.slice(0, 400)).size).toBe(0);
});

test('what was left out is asked for by the words that hold it', async () => {
  const asked: Reading[] = [];
  const question = {
    take: (reading: Reading) => {
      asked.push(reading);
      return Promise.resolve(1);
    },
    resolver: {
      loadHolders: () => Promise.resolve({ 토론회를: ['시민토론회'], 토론회: ['주민토론회'] }),
    },
  } as unknown as Question;
  await askInside(question, ['예산', '토론회에']);
  expect(asked.map(({ words }) => words)).toEqual([
    ['예산', '시민토론회'],
    ['예산', '주민토론회'],
  ]);
  expect(asked.map(({ marks }) => marks)).toEqual([
    ['예산', '토론회'],
    ['예산', '토론회'],
  ]);
  asked.length = 0;
  await askInside(question, ['constructor', '__proto__']);
  expect(asked).toEqual([]);
});
