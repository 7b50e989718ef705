import { describe, expect, test } from 'vitest';
import { openLookUp } from '../../src/search/query/look-up.ts';
import type { Pagefind } from '../../src/search/query/pagefind.ts';
import { readAll, readHalf } from '../../src/search/query/readings.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { makeRecord, openMadeUpIndex, type Call } from './made-up-index.ts';

/** So many records that say the same. */
const repeat = (count: number, text: string, from = 0): SearchRecord[] =>
  Array.from({ length: count }, (_, at) =>
    makeRecord(`/${String(from + at)}/`, 'pledge', '길', text),
  );

function open(records: readonly SearchRecord[]) {
  const calls: Call[] = [];
  const read: string[] = [];
  const index = openMadeUpIndex(records, calls);
  const pagefind: Pagefind = {
    ...index,
    search: async (...asked) => {
      const { results, ...rest } = await index.search(...asked);
      const data = results.map((result) => ({
        ...result,
        data: () => {
          read.push(result.id);
          return result.data();
        },
      }));
      return { ...rest, results: data };
    },
  };
  const count = (name: Call[0]) => calls.filter(([what]) => what === name).length;
  return { lookUp: openLookUp(pagefind), calls, read, count };
}

const all = (...words: string[]) => readAll(words, 'exact');

describe('a look-up reads', () => {
  test('eight records at a time, until it has as many as are wanted', async () => {
    const { lookUp, read } = open(repeat(30, '닦는다'));
    const { texts, count } = await lookUp(all('닦는다'), 8, {});
    expect([texts.length, count, read.length]).toEqual([8, 30, 8]);
    await lookUp(all('닦는다'), 9, {});
    expect(read).toHaveLength(16);
  });

  test('48 records at most', async () => {
    const { lookUp, read } = open(repeat(60, '닦는다'));
    expect((await lookUp(all('닦는다'), 99, {})).count).toBe(60);
    expect(read).toHaveLength(48);
  });

  test('no further where the first records hold nothing of what is sought', async () => {
    const alike = [...repeat(8, '닦는다'), ...repeat(1, '닦는다 넓힌다', 8)];
    const { lookUp, read } = open(alike);
    const holds = all('넓힌다').holds;
    expect((await lookUp({ words: ['닦는다'], holds }, 5, {})).texts).toEqual([]);
    expect(read).toHaveLength(8);
    const broad = await lookUp({ words: ['닦는다'], holds, isBroad: true }, 5, {});
    expect([broad.texts.length, broad.count]).toEqual([1, 1]);
  });

  test('on past numbers that only begin so, but not past records without the very letters', async () => {
    const numbers = [...repeat(8, '7000명'), ...repeat(1, '700', 8)];
    expect((await open(numbers).lookUp(all('700'), 5, {})).texts).toHaveLength(1);
    const { lookUp, read } = open(repeat(20, '닦는다'));
    const fallen = { words: ['닦는다'], holds: () => false, isBroad: true };
    await lookUp(fallen, 5, {});
    expect(read).toHaveLength(20);
    const other = openLookUp({
      ...openMadeUpIndex([]),
      search: () => openMadeUpIndex(repeat(20, '닦는다')).search('닦는다'),
    });
    expect((await other({ ...fallen, words: ['700'] }, 5, {})).count).toBe(0);
  });

  test('on past records that a half-typed word only begins like', async () => {
    const { lookUp } = open([...repeat(8, '콜세노'), ...repeat(1, '콜센터', 8)]);
    const { texts, count } = await lookUp(readHalf(['콜센ㅌ']), 5, {});
    expect([texts.map(({ address }) => address), count]).toEqual([['/8/'], 1]);
  });

  test('each record once', async () => {
    const { lookUp, read } = open(repeat(3, '닦는다'));
    await lookUp(all('닦는다'), 5, {});
    await lookUp(all('길'), 5, {});
    expect(read).toHaveLength(3);
  });
});

describe('a look-up counts', () => {
  test('what Pagefind found without what does not hold', async () => {
    const mixed = [
      ...repeat(2, '닦는다 넓힌다'),
      ...repeat(3, '닦는다', 2),
      ...repeat(20, '닦는다 넓힌다', 5),
    ];
    const { lookUp } = open(mixed);
    const sought = { words: ['닦는다'], holds: all('넓힌다').holds };
    expect((await lookUp(sought, 2, {})).count).toBe(25 - 3);
    expect((await lookUp({ ...sought, isBroad: true }, 2, {})).count).toBe(5);
    expect((await lookUp({ ...sought, isBroad: true, holds: () => true }, 2, {})).count).toBe(25);
  });

  test('for certain what it read, and the rest where the index finds just what is sought', async () => {
    const { lookUp } = open(repeat(60, '닦는다'));
    const plain = await lookUp(all('닦는다'), 20, {});
    expect([plain.count, plain.isCertain, plain.areFacetsExact]).toEqual([60, true, true]);
    const broad = { ...all('닦는다'), isBroad: true };
    const some = await lookUp(broad, 20, {});
    expect([some.texts.length, some.isCertain, some.areFacetsExact]).toEqual([24, false, false]);
    const read = await open(repeat(40, '닦는다')).lookUp(broad, 99, {});
    expect([read.count, read.isCertain, read.areFacetsExact]).toEqual([40, true, true]);
  });

  test('no facets as its own that count records which do not hold', async () => {
    const mixed = [...repeat(2, '닦는다 넓힌다'), ...repeat(3, '닦는다', 2)];
    const sought = { words: ['닦는다'], holds: all('넓힌다').holds, isBroad: true };
    const { count, isCertain, areFacetsExact } = await open(mixed).lookUp(sought, 9, {});
    expect([count, isCertain, areFacetsExact]).toEqual([2, true, false]);
  });

  test('nothing where nothing is asked', async () => {
    const { lookUp, calls } = open(repeat(2, '닦는다'));
    expect(await lookUp(readHalf(['ㅋ']), 5, {})).toMatchObject({
      texts: [],
      count: 0,
      isCertain: true,
      facets: {},
    });
    expect(calls).toEqual([]);
  });
});

describe('Pagefind is asked', () => {
  test('for the neighbours of words of two letters and more, once for each', async () => {
    const { lookUp, calls } = open(repeat(2, '닦는다'));
    const preloaded = () =>
      calls.flatMap(([what, words]) => (what === 'preload' ? [String(words).split(' ')] : []));
    await lookUp(all('길', '가나'), 5, {});
    expect(preloaded()).toHaveLength(1);
    expect(preloaded()[0]?.every((word) => /^가나.$/.test(word))).toBe(true);
    await lookUp(all('길'), 5, {});
    await lookUp(all('가나', '다라'), 5, {});
    expect(preloaded()).toHaveLength(2);
    expect(preloaded()[1]?.every((word) => /^다라.$/.test(word))).toBe(true);
  });

  test('for the certain part of the last word alone where it is half typed', async () => {
    const { lookUp, calls } = open(repeat(2, '닦는다'));
    await lookUp(readHalf(['닦는', '닦는']), 5, {});
    await lookUp(all('닦는'), 5, {});
    const asked = calls.flatMap(([what, words]) => (what === 'search' ? [words] : []));
    expect(asked).toEqual(['닦는 닦느', '닦는']);
  });

  test('again for what was asked longest ago, of more than twenty-four questions', async () => {
    const { lookUp, count } = open(repeat(2, '닦는다'));
    const words = Array.from({ length: 25 }, (_, at) => String.fromCharCode(0xac00 + 28 * at));
    const askAll = async (some: readonly string[]) => {
      for (const word of some) await lookUp(all(word), 5, {});
      return count('search');
    };
    const [first = '', second = ''] = words;
    expect(await askAll(words.slice(0, 24))).toBe(24);
    expect(await askAll([first, ...words.slice(0, 24), ...words.slice(0, 1)])).toBe(24);
    expect(await askAll(words.slice(24))).toBe(25);
    expect(await askAll([first])).toBe(25);
    expect(await askAll([second])).toBe(26);
  });

  test('with the same words for other filters', async () => {
    const { lookUp, count } = open(repeat(2, '닦는다'));
    await lookUp(all('닦는다'), 5, { filters: { kind: ['pledge'] } });
    await lookUp(all('닦는다'), 5, {});
    expect(count('search')).toBe(2);
  });

  test('again after it has failed', async () => {
    const index = openMadeUpIndex(repeat(2, '닦는다'));
    let fails = true;
    const lookUp = openLookUp({
      ...index,
      search: (...asked) => (fails ? Promise.reject(new Error('offline')) : index.search(...asked)),
    });
    await expect(lookUp(all('닦는다'), 5, {})).rejects.toThrow('offline');
    fails = false;
    expect((await lookUp(all('닦는다'), 5, {})).count).toBe(2);
  });
});
