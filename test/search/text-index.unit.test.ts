import { describe, expect, test } from 'vitest';
import type { OpenIndex } from '../../src/search/query/open-index.ts';
import { sortBy, type SearchRecord } from '../../src/search/search-record.ts';
import { makeRecord } from './make-record.ts';
import {
  makeUpPagefind,
  openBesidePagefind,
  openDrawers,
  openFiles,
  synonyms,
} from './packed-index.ts';

const of = { government: ['하늘시'] };

const records: SearchRecord[] = [
  makeRecord('/about/', 'page', '안내', '시민에게 알린다', {
    audience: 'editor',
    names: ['도움 말'],
    english: 'Guide',
    printed: '인쇄된 낱말',
    contentEn: 'For citizens',
  }),
  makeRecord('/haneul/', 'government', '하늘시', '경기도에 있다', { filters: of }),
  makeRecord('/haneul/8/pledges/1/', 'pledge', '민원콜센터', '700명이 15억 원을 쓴다', {
    hidden: '12-7 공약',
    filters: { ...of, status: ['completed'], place: ['금촌'] },
    sort: sortBy('2024-05-31', 1_500_000_000),
  }),
  makeRecord('/haneul/8/pledges/1/#gap', 'finding', '확인', '7000명이라고도 한다', {
    of: '/haneul/8/pledges/1/',
    filters: of,
  }),
  makeRecord('/haneul/places/x/', 'place', '시민공원', '콜센터 옆', { filters: of }),
];

const engines: [string, () => Promise<OpenIndex>][] = [
  ['Pagefind', () => openBesidePagefind(records)],
  ['drawers', () => openDrawers(records)],
];

describe.each(engines)('%s', (_, open) => {
  async function find(word: string): Promise<string[]> {
    const { index } = await open();
    const { numbers, titled } = await index.find(word);
    const heads = await index.heads(numbers);
    const isTitled = new Set(titled);
    return heads.map(({ address, number }) => address + (isTitled.has(number) ? '!' : '')).sort();
  }

  test.each([
    ['콜센', ['/haneul/8/pledges/1/!', '/haneul/places/x/']],
    ['시민', ['/about/', '/haneul/places/x/!']],
    ['공원', ['/haneul/places/x/!']],
    ['12x7', ['/haneul/8/pledges/1/']],
    ['도움말', ['/about/!']],
    ['guide', ['/about/!']],
    ['없는말', []],
    ['', []],
  ])('finds %j', async (word, addresses) => {
    expect(await find(word)).toEqual(addresses);
  });

  test('numbers what is asked for most first, and knows its kind', async () => {
    const { index } = await open();
    const heads = await index.heads(Array.from({ length: index.size }, (__, number) => number));
    expect(heads).toHaveLength(records.length);
    for (const { kind, number } of heads) expect(index.kindOf(number)).toBe(kind);
    expect(() => index.kindOf(99)).toThrow(RangeError);
    const first = heads.find(({ kind }) => kind === 'pledge');
    expect(first).toMatchObject({
      address: '/haneul/8/pledges/1/',
      ...{ status: 'completed', money: 1_500_000_000, place: '금촌', government: '하늘시' },
    });
    expect(heads.find(({ kind }) => kind === 'finding')?.of).toBe('/haneul/8/pledges/1/');
    expect(heads.find(({ kind }) => kind === 'page')?.audience).toBe('editor');
  });

  test('reads texts in the order they are asked for', async () => {
    const { index } = await open();
    const texts = await index.read([2, 0]);
    expect(texts.map(({ number }) => number)).toEqual([2, 0]);
    const heads = await index.heads([2, 0]);
    expect(texts.map(({ title }) => title)).toEqual(heads.map(({ title }) => title));
    await expect(index.read([99])).rejects.toThrow(RangeError);
  });

  test('filters and sorts', async () => {
    const { index } = await open();
    const { government, status } = await index.facets(['government', 'status']);
    expect(government?.get('하늘시')).toHaveLength(4);
    expect([...(status?.keys() ?? [])]).toEqual(['completed']);
    const keys = await index.sortKeys('newest');
    expect(keys.toSorted((a, b) => b - a).slice(0, 2)).toEqual([20_240_531, -1]);
  });

  test('stops when it is told to', async () => {
    const { index } = await open();
    const stopped = AbortSignal.abort();
    await expect(index.find('시민', stopped)).rejects.toThrow();
    await expect(index.heads([0], stopped)).rejects.toThrow();
    await expect(index.read([0], stopped)).rejects.toThrow();
    await expect(index.facets(['kind'], stopped)).rejects.toThrow();
    await expect(index.sortKeys('money', stopped)).rejects.toThrow();
  });

  test('has words, other words and English names beside it', async () => {
    const { loadWords, loadSynonyms, loadNames } = await open();
    expect(await loadWords('s')).toMatch(/^시민/);
    expect(await loadSynonyms()).toEqual(synonyms);
    expect(await loadNames()).toEqual({ 하늘시: 'Haneul' });
  });
});

describe('drawers', () => {
  test('of one government know its records only, and have its heads at hand', async () => {
    const { index, shelves } = await openDrawers(records, 'haneul');
    expect([index.size, index.headsAtHand, shelves]).toMatchObject([4, 4, [{ id: 'haneul' }]]);
    expect((await index.find('시민')).numbers).toHaveLength(1);
    expect(index.kindOf(0)).toBe('pledge');
    expect((await index.heads([0]))[0]?.title).toBe('민원콜센터');
    await expect(openDrawers(records, 'gimpo')).rejects.toThrow('gimpo');
  });

  test('know what a page prints besides, its English and what an amount is', async () => {
    const { index } = await openDrawers(records);
    const found = ['인쇄', 'citizens', 'qw1500000000'].map(async (word) => {
      const heads = await index.heads((await index.find(word)).numbers);
      return heads.map(({ address }) => address);
    });
    expect(await Promise.all(found)).toEqual([['/about/'], ['/about/'], ['/haneul/8/pledges/1/']]);
  });

  test('find longer words than they keep by parts of them, not for certain', async () => {
    const { index } = await openDrawers([
      makeRecord('/a/', 'page', '하나', '주민설명회에서의 의견'),
      makeRecord('/b/', 'page', '둘', '주민설명회의 의견'),
    ]);
    const { numbers, isExact } = await index.find('주민설명회에서의');
    expect([numbers.length, isExact]).toEqual([1, false]);
    expect((await index.find('주민설명회')).isExact).toBe(true);
  });

  test('ask again for what could not be read', async () => {
    const files = openFiles();
    const { index } = await openDrawers(records, undefined, files);
    const kept = [...files.files].filter(([path]) => path.startsWith('whole/drawers/'));
    for (const [path] of kept) files.files.delete(path);
    await expect(index.find('시민')).rejects.toThrow('whole/drawers/');
    for (const [path] of kept) files.put(path, Buffer.from('<!doctype html>'));
    await expect(index.find('시민')).rejects.toThrow();
    for (const [path, bytes] of kept) files.put(path, bytes);
    expect((await index.find('시민')).numbers).toHaveLength(2);
    files.pack('shelves/haneul/texts/0.packed', '[]');
    await expect(index.read([0])).rejects.toThrow('haneul');
  });
});

describe('Pagefind', () => {
  test('is not believed where it falls back to the beginning of a word', async () => {
    const other = {
      ...makeUpPagefind(records),
      search: () => makeUpPagefind(records).search('콜센'),
    };
    const { index } = await openBesidePagefind(records, other);
    expect((await index.find('콜센터동')).numbers).toEqual([]);
    expect((await index.find('콜센')).numbers).toHaveLength(2);
  });

  test('is not believed where only address, kind or audience hold the word', async () => {
    const plain = makeUpPagefind(records);
    const search: typeof plain.search = async (...asked) => {
      const { results } = await plain.search(...asked);
      return {
        results: results.map((result, at) => ({
          ...result,
          words: [],
          matchedMetaFields: at === 0 ? ['address'] : ['title'],
        })),
      };
    };
    const { index } = await openBesidePagefind(records, { ...plain, search });
    expect((await index.find('시민')).numbers).toHaveLength(1);
  });

  test('is asked once for each word, and again after it has failed', async () => {
    const plain = makeUpPagefind(records);
    let asked = 0;
    const search: typeof plain.search = (...words) => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('offline')) : plain.search(...words);
    };
    const { index } = await openBesidePagefind(records, { ...plain, search });
    await expect(index.find('시민')).rejects.toThrow('offline');
    await index.find('시민');
    await index.find('시민');
    expect(asked).toBe(2);
  });
});

test('letters within another Latin word are not the word, though Pagefind answers with its beginning', async () => {
  const data = () => Promise.reject(new Error('unasked'));
  const all = { results: records.map(({ address }) => ({ id: address, data })) };
  const pagefind = { ...makeUpPagefind(records), search: () => Promise.resolve(all) };
  const { index } = await openBesidePagefind(records, pagefind);
  expect((await index.find('uide')).numbers).toEqual([]);
  expect((await index.find('guid')).numbers).not.toEqual([]);
});
