import { expect, test } from 'vitest';
import type { GovernmentBook } from '../../src/model/dataset.ts';
import { listKindIndexes } from '../../src/model/kind-indexes.ts';
import { joinCity } from '../export/made-up-city.ts';
import { noEntries } from './made-up.ts';

const [book] = joinCity().governments as [GovernmentBook];

test('the kinds that a government has entries of have a page each; the indicators stand on the page of goals', () => {
  expect(listKindIndexes(book)).toEqual([{ kind: 'award', address: '/haneul/awards/' }]);
  expect(listKindIndexes({ ...book, entries: noEntries })).toEqual([]);
});
