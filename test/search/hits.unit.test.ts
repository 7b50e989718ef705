import { describe, expect, test } from 'vitest';
import { Hits } from '../../src/search/query/hits.ts';
import { readFragment, type KnownText } from '../../src/search/query/known-text.ts';
import type { Reading } from '../../src/search/query/readings.ts';

const known = (address: string, meta: object = {}): KnownText =>
  readFragment({
    content: '작은 도서관',
    meta: { address, title: address, kind: 'pledge', ...meta },
  });
const forEditors = (address: string) => known(address, { audience: 'editor' });
const words = ['도서관'];
const reading: Reading = { how: 'exact', words, marks: words, holds: () => true };
const found = (texts: KnownText[], count = texts.length, name = 'kind') => ({
  texts,
  count,
  isCertain: true,
  facets: { [name]: { all: count } },
  areFacetsExact: true,
});
const close = (hits: Hits) => {
  const { results, ...rest } = hits.close();
  return { ...rest, addresses: results.map(({ address }) => address) };
};

describe('hits', () => {
  test('are each record once, in the order of the readings, with the first of them', () => {
    const hits = new Hits(9);
    expect(hits.isEmpty).toBe(true);
    hits.add(reading, found([known('a'), known('b')]));
    hits.add({ ...reading, how: 'half' }, found([known('b'), known('c')]));
    const { results } = hits.close();
    expect(results.map(({ address, match }) => [address, match.how])).toEqual([
      ['a', 'exact'],
      ['b', 'exact'],
      ['c', 'half'],
    ]);
    expect([hits.isEmpty, hits.isFull]).toEqual([false, false]);
  });

  test('of one reading come in its order; of a reading without, as they were found', () => {
    const hits = new Hits(9);
    const rank = ({ address }: KnownText) => -Number(address);
    hits.add({ ...reading, rank }, found([known('1'), known('3'), known('2')]));
    hits.add(reading, found([known('7'), known('6')]));
    expect(close(hits).addresses).toEqual(['3', '2', '1', '7', '6']);
  });

  test('are so many at most, of one reading and in all', () => {
    const hits = new Hits(3);
    hits.add(reading, found([known('a'), known('b'), known('c')], 3), 1);
    expect([close(hits).addresses, hits.isFull]).toEqual([['a'], false]);
    hits.add(reading, found([known('a'), known('b')]));
    expect(hits.isFull).toBe(false);
    hits.add(reading, found([known('c'), known('d')]));
    expect([close(hits).addresses, hits.isFull]).toEqual([['a', 'b', 'c'], true]);
  });

  test('are counted by the widest reading, whose facets they have; of two as wide the first', () => {
    const hits = new Hits(9);
    hits.add(reading, found([known('a')], 5, 'first'));
    hits.add(reading, found([known('b')], 5, 'second'));
    expect(close(hits)).toMatchObject({ count: 5, facets: { first: { all: 5 } } });
    hits.add(reading, found([known('c')], 6, 'third'));
    expect(close(hits)).toMatchObject({ count: 6, facets: { third: { all: 6 } } });
    hits.add(reading, found([], 70, 'none'));
    expect(close(hits)).toMatchObject({ count: 6, addresses: ['a', 'b', 'c'] });
  });

  test('are never fewer than are shown', () => {
    const hits = new Hits(9);
    hits.add(reading, found([known('a')]));
    hits.add(reading, found([known('b')]));
    expect(close(hits).count).toBe(2);
  });

  test('of one reading are as many as it counts, or more where it knows only some', () => {
    const hits = new Hits(2);
    hits.add(reading, found([known('a'), known('b')], 60));
    expect(close(hits)).toMatchObject({ count: 60, isLeast: false });
    const broad = new Hits(2);
    broad.add(reading, { ...found([known('a'), known('b')], 60), isCertain: false });
    expect(close(broad)).toMatchObject({ count: 2, isLeast: true });
  });

  test('of several readings are counted where each was read and kept to its end, else may be more', () => {
    const told = (...counts: [texts: KnownText[], count: number, most?: number][]) => {
      const hits = new Hits(9);
      for (const [texts, count, most] of counts) hits.add(reading, found(texts, count), most);
      const { count, isLeast } = hits.close();
      return [count, isLeast];
    };
    expect(told([[known('a')], 1], [[known('b'), known('a')], 2])).toEqual([2, false]);
    expect(told([[known('a')], 1], [[known('b')], 30])).toEqual([30, true]);
    expect(told([[known('a')], 30], [[known('b')], 1])).toEqual([30, true]);
    expect(told([[known('a')], 1], [[known('b'), known('c')], 2, 1])).toEqual([2, true]);
  });

  test('that are for editors are neither shown nor counted beside others', () => {
    const hits = new Hits(9);
    hits.add(reading, found([forEditors('guide'), known('a')], 4));
    expect(close(hits)).toMatchObject({ addresses: ['a'], count: 3 });
    const alone = new Hits(9);
    alone.add(reading, found([forEditors('guide')]));
    expect([alone.isEmpty, close(alone)]).toEqual([
      false,
      { addresses: ['guide'], count: 1, isLeast: false, facets: {}, areFacetsExact: true },
    ]);
  });
});
