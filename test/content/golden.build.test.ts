import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import { buildSite } from '../built/build-site.ts';
import { absent, englishGolden, golden, hostile } from './golden.ts';

let search: Search;

beforeAll(async () => {
  search = await openFolder(buildSite().folder);
});

describe.each(Object.entries(golden))('a question: %s', (_, questions) => {
  test.each(questions)('$query', async ({ query, wants, within = 1, partial = false }) => {
    const { results, ...answer } = await search(query);
    const first = results.slice(0, within).map(({ address }) => address);
    expect(first.filter((address) => wants.includes(address))).not.toEqual([]);
    expect(answer.partial).toBe(partial);
  });
});

describe('a question in English', () => {
  test.each(englishGolden)('$query', async ({ query, wants, within = 1 }) => {
    const { results } = await search(query);
    const first = results.slice(0, within);
    const isWanted = ({ address }: { address: string }) =>
      typeof wants === 'string' ? address === wants : wants.test(address);
    expect(first.filter(isWanted)).not.toEqual([]);
    expect(first.every(({ english }) => english !== undefined)).toBe(true);
  });

  test('about what the site does not have finds nothing', async () => {
    for (const query of ['library', 'airport runway']) {
      expect((await search(query)).results).toEqual([]);
    }
  });
});

test('there are enough of them', () => {
  expect(Object.values(golden).flat().length).toBeGreaterThanOrEqual(60);
});

describe('what the site does not have', () => {
  test.each(absent)('%s', async (query) => {
    const { results, partial, understood } = await search(query);
    if (results.length > 0) expect(partial || understood !== undefined).toBe(true);
  });
});

describe('what is meant to do harm', () => {
  test.each(hostile)('%j', async (query) => {
    const { results, partial } = await search(query);
    expect(results.length === 0 || partial || query.startsWith('a ')).toBe(true);
  });
});

describe('a page for editors', () => {
  const ofEditors = ['/about/editing/', '/about/keys/'];

  test.each(['기록', '안내', '항목', '지표', 'record'])(
    'is not in the answer to %s, which other records give',
    async (query) => {
      const { results, count } = await search(query, { limit: 50 });
      const found = results.map(({ address }) => address);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((address) => ofEditors.includes(address))).toEqual([]);
      expect(count).toBe(found.length);
    },
  );
});

describe('an answer', () => {
  test('marks what matched, inside a longer word as well', async () => {
    const { results } = await search('콜센터');
    const marked = results.map(({ excerpt }) => excerpt.filter(({ mark }) => mark));
    for (const pieces of marked) expect(pieces.map(({ text }) => text)).toContain('콜센터');
  });

  test('says how it was understood', async () => {
    expect((await search('민원콜샌터')).understood).toEqual({
      how: 'typo',
      from: '민원콜샌터',
      to: '민원콜센터',
    });
    expect((await search('alsdnjszhftpsxj')).understood?.how).toBe('keyboard');
    expect((await search('ㅁㅇㅋㅅㅌ')).understood?.to).toBe('민원콜센터');
    expect((await search('감시카메라')).understood).toMatchObject({ how: 'synonym', to: 'cctv' });
    expect((await search('콜센터')).understood).toBeUndefined();
  });

  test('is narrowed by filters and counts what each filter would leave', async () => {
    const all = await search('파주시', { limit: 3, facets: ['kind'] });
    expect(all.results).toHaveLength(3);
    expect(all.count).toBeGreaterThan(10);
    expect(all.facets['kind']?.['award']).toBe(7);
    const awards = await search('파주시', { filters: { kind: ['award'] } });
    expect(awards.results.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 7 }, () => 'award'),
    );
  });

  test('is the same while others ask', async () => {
    const queries = ['콜세', '콜센터', '민원콜샌터', '12-7', '행정 복지 센터'];
    const alone = [];
    for (const query of queries) alone.push(await search(query));
    expect(await Promise.all(queries.map((query) => search(query)))).toEqual(alone);
  });

  test('is not waited for once it is called off', async () => {
    await expect(search('콜센터', { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('while typing comes from beginnings alone, without guessing', async () => {
    expect((await search('민원콜ㅅ', { typing: true })).results.length).toBeGreaterThan(0);
    expect((await search('민원콜샌터', { typing: true })).results).toEqual([]);
  });
});
