import { expect, test } from 'vitest';
import { findDrawers } from '../../../src/search/drawers/drawer-text.ts';
import { cutIntoBuckets, PartIndex } from '../../../src/search/drawers/part-index.ts';

const parts = ['2023', '2024', '9월', 'sdg', 'wifi', '가로등', '각', '도서관', '힘', '힣', '🙂'];

function pack(given: readonly string[]) {
  const index = new PartIndex();
  for (const [number, part] of given.entries()) {
    index.add(number, [{ part, isTitled: number % 2 === 0 }]);
    index.add(number + given.length, [{ part, isTitled: false }]);
  }
  return index.pack();
}

test('parts stand in the buckets of their first signs, in order, with their own postings', () => {
  const packed = pack(parts);
  const buckets = cutIntoBuckets(packed);
  const numbers = buckets.map(({ bucket }) => bucket);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(buckets.length).toBeGreaterThan(5);
  expect(buckets.flatMap((each) => each.parts.names)).toEqual(packed.names);
  const joined = new PartIndex();
  for (const { parts: own } of buckets) joined.addPacked(own, 0);
  expect(joined.pack()).toEqual(packed);
});

test('no drawer before the first of a bucket is opened for what stands in it', () => {
  const list = { firsts: ['가로등', '도서관', '힘찬'], wides: [] };
  expect(findDrawers(list, '도서')).toEqual([0, 1]);
  expect(findDrawers({ ...list, areApart: true }, '도서')).toEqual([1]);
  expect(findDrawers({ ...list, areApart: true }, '도서관장')).toEqual([1]);
  expect(findDrawers({ ...list, areApart: true }, '가게')).toEqual([]);
});

test('a first sign belongs to one bucket, whatever follows it', () => {
  const bucketsOf = (given: readonly string[]) => cutIntoBuckets(pack(given)).length;
  expect(bucketsOf(['가', '가가', '가힣', '각'])).toBe(1);
  expect(bucketsOf(['가', '힣'])).toBe(2);
  expect(bucketsOf([])).toBe(0);
});
