import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import { buildSite } from '../built/build-site.ts';

/** What must do nothing at all: no error, no result that pretends. */
const hostile: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '가'.repeat(10_000),
  'a '.repeat(5_000),
  '""',
  '"',
  '\\',
  '\u0000\u202e\ud800',
  '        ',
  '',
  '.*+?^${}()|[]',
];

let search: Search;

beforeAll(async () => {
  search = await openFolder(buildSite().folder);
});

describe('a question', () => {
  const pledge = (id: string) => `/sample/8/pledges/${id}/`;
  const indicator = (id: string) => `/sample/sdgs/indicators/${id}/`;

  test.each([
    ['as it is written', '솔밭동 행정복지센터', pledge('3-5')],
    ['a word inside a word', '어울림', pledge('3-8')],
    ['with a particle', '참관단은', pledge('3-2')],
    ['spaces otherwise', '시민 소리관', pledge('3-3')],
    ['a citizen’s word', '솔밭동 동사무소', pledge('3-5')],
    ['a whole question', '시민소리관은 왜 없앴나요', pledge('3-3')],
    ['first consonants', 'ㅅㅁㅅㄹㄱ', pledge('3-3')],
    ['a slip of the finger', '어울림샌터', pledge('3-8')],
    ['the other keyboard layout', 'tlalsthflrhks', pledge('3-3')],
    ['half typed', '시민소리ㄱ', pledge('3-3')],
    ['a number', '3-6', pledge('3-6')],
    ['an amount', '200억', pledge('3-8')],
    ['a finding', '두 표의 연도별 계획', `${pledge('3-5')}#sample-8-3-5-plan-differs`],
    ['a goal', '기후변화', '/sample/sdgs/13/'],
    ['an indicator', '와이파이', indicator('wifi')],
    ['English', 'ground-breaking', pledge('3-5')],
    ['a place', '해든면', '/sample/places/haedeun/'],
  ])('%s: %s', async (_, query, wanted) => {
    const { results } = await search(query);
    expect(results[0]?.address).toBe(wanted);
  });

  test.each([
    '제주도 감귤 축제',
    '공항 활주로',
    '3-99',
    '7777억원',
    '9999억원',
    '2026억원',
    'asdfghjkl',
    '쀍뀷쀍',
  ])('about what the site does not have: %s', async (query) => {
    const { results, partial, understood } = await search(query);
    if (results.length > 0) expect(partial || understood !== undefined).toBe(true);
    else expect(results).toEqual([]);
  });
});

describe('what is meant to do harm', () => {
  test.each(hostile)('%j', async (query) => {
    const { results, partial } = await search(query);
    // The page of what the gate refuses shows some of it, as text.
    const isTold = results.every(({ address }) => address.startsWith('/about/problems/'));
    expect(isTold || partial || query.startsWith('a ')).toBe(true);
  });
});

describe('an answer', () => {
  test('marks what matched, inside a longer word as well', async () => {
    const { results } = await search('상담소');
    const marked = results
      .filter(({ kind }) => kind !== 'page')
      .map(({ excerpt }) => excerpt.filter(({ mark }) => mark).map(({ text }) => text));
    // What a page prints besides its record's text is found last, and no excerpt shows it.
    const shown = marked.filter((texts) => texts.includes('상담소'));
    const found = results.flatMap((result) => [result, ...result.parts]);
    expect(found.length).toBeGreaterThan(8);
    expect(shown.length).toBeGreaterThan(4);
    expect(marked.slice(shown.length).flat()).toEqual([]);
    expect(marked.slice(0, shown.length)).toEqual(shown);
  });

  test('says how it was understood', async () => {
    expect((await search('민원상담쇼')).understood).toEqual({
      how: 'typo',
      from: '민원상담쇼',
      to: '민원상담소',
    });
    expect((await search('alsdnjstkdekath')).understood?.how).toBe('keyboard');
    expect((await search('ㅁㅇㅅㄷㅅ')).understood?.to).toBe('민원상담소');
    expect((await search('동사무소')).understood).toMatchObject({
      how: 'synonym',
      to: '행정복지센터',
    });
    expect((await search('상담소')).understood).toBeUndefined();
  });

  test('is narrowed by filters and counts what each filter would leave', async () => {
    const all = await search('보기시', { limit: 3, facets: ['kind'] });
    expect(all.results).toHaveLength(3);
    expect(all.count).toBeGreaterThan(10);
    expect(all.facets['kind']?.['award']).toBe(3);
    const awards = await search('보기시', { filters: { kind: ['award'] } });
    expect(awards.results.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 3 }, () => 'award'),
    );
  });

  test('is the same while others ask', async () => {
    const queries = ['상담ㅅ', '상담소', '민원상담쇼', '3-5', '행정 복지 센터'];
    const alone = [];
    for (const query of queries) alone.push(await search(query));
    expect(await Promise.all(queries.map((query) => search(query)))).toEqual(alone);
  });

  test('is not waited for once it is called off', async () => {
    await expect(search('상담소', { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('while typing comes from beginnings alone, without guessing', async () => {
    expect((await search('민원상담ㅅ', { typing: true })).results.length).toBeGreaterThan(0);
    expect((await search('민원상담쇼', { typing: true })).results).toEqual([]);
  });
});
