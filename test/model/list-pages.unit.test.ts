import { expect, test } from 'vitest';
import { countPages, cutPage, listLaterPages } from '../../src/model/list-pages.ts';

test.each([
  [0, 1, []],
  [1, 1, []],
  [100, 1, []],
  [101, 2, [2]],
  [300, 3, [2, 3]],
])('%i promises are %i pages', (promises, pages, later) => {
  expect(countPages(promises)).toBe(pages);
  expect(listLaterPages(promises)).toEqual(later);
  const all = Array.from({ length: promises }, (_, at) => at);
  const cut = Array.from({ length: pages }, (_, at) => cutPage(all, at + 1));
  expect(cut.flat()).toEqual(all);
  expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(100);
});
