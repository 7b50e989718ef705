import { expect, test } from 'vitest';
import { ranking } from '../../src/search/query/pagefind.ts';

/** What Pagefind gives a word of the text itself. */
const plain = 1;

test('titles and names weigh most, parts of words less than words, the rest nothing', () => {
  const { title, t, k, h, english, names, ...rest } = ranking.metaWeights;
  expect([title, english]).toEqual([names, t]);
  expect([h, english, title, k].toSorted((a, b) => a - b)).toEqual([h, k, english, title]);
  expect([h > 0, k > h, k < plain, english > plain]).toEqual([true, true, true, true]);
  expect(rest).toEqual({ address: 0, kind: 0, audience: 0 });
});
