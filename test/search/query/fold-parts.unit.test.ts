import { expect, test } from 'vitest';
import type { SaidWay } from '../../../src/search/answers/ways-file.ts';
import { foldParts } from '../../../src/search/query/fold-parts.ts';
import { leadWays } from '../../../src/search/query/lead-ways.ts';
import type { SearchResult } from '../../../src/search/query/question.ts';

const show = (address: string, of?: string) => {
  const result: SearchResult = {
    ...{ address, kind: 'pledge', title: [], english: undefined, excerpt: [], parts: [] },
    excerptLanguage: 'ko',
    match: { how: 'exact', words: [] },
  };
  return { head: { address, ...(of === undefined ? {} : { of }) }, result };
};
const drawn = (results: readonly SearchResult[]) =>
  results.map(({ address, parts }) => [address, ...parts.map((part) => part.address)].join(' + '));

test('what speaks of a record stands below it, where the first of them was found', () => {
  const shown = [show('/b/'), show('/a/#x', '/a/'), show('/a/'), show('/b/#y', '/b/'), show('/c/')];
  expect(drawn(foldParts(shown))).toEqual(['/b/ + /b/#y', '/a/#x + /a/', '/c/']);
});

test('parts of a record that was not found stand together', () => {
  const shown = [show('/a/#x', '/a/'), show('/b/'), show('/a/#y', '/a/')];
  expect(drawn(foldParts(shown))).toEqual(['/a/#x + /a/#y', '/b/']);
});

test('pages that answer come first, and no page twice', () => {
  const way: SaidWay = { way: 'ledger', address: '/a/#money', title: '가계부', sentence: '쓴 돈' };
  const results = leadWays([way], [show('/b/').result, show('/a/').result], 'ko');
  expect(results.map(({ address }) => address)).toEqual(['/a/#money', '/b/']);
  expect(results[0]).toMatchObject({
    kind: 'page',
    title: [{ text: '가계부', mark: false }],
    excerpt: [{ text: '쓴 돈', mark: false }],
    match: { how: 'question', words: [] },
  });
  expect(leadWays([], results, 'ko')).toEqual(results);
});
