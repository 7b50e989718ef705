import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/publish/index-site.ts';
import { openFolder, openPagefind } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const many = 6000;

/** A syllable without a final consonant or with one; neighbours in the list are far apart in the alphabet. */
const syllable = (index: number) => String.fromCharCode(0xac00 + ((index * 7919) % 11_172));

const pools = [
  Array.from({ length: 3000 }, (_, index) => `시민${syllable(index)}${syllable(index * 3 + 1)}`),
  Array.from({ length: 1500 }, (_, index) => `시${syllable(index * 5)}${syllable(index * 3 + 1)}`),
  Array.from({ length: 1500 }, (_, index) => `2023${String(index * 7)}번`),
  Array.from({ length: 800 }, (_, index) => `도로${syllable(index * 11)}`),
  Array.from({ length: 300 }, (_, index) => `도록${syllable(index * 11)}`),
].flat();

const records: SearchRecord[] = Array.from({ length: many }, (_, index) => {
  const words = [0, 1, 2, 3, 4].map((at) => pools[(index * 31 + at * 977) % pools.length]);
  const title = `기록 ${String(index)}`;
  return {
    address: `/${String(index)}/`,
    kind: 'source',
    title,
    content: `${title}. ${words.join(' ')}`,
  };
});

const site = mkdtempSync(join(tmpdir(), 'pledgebook-many-'));
let search: Search;

beforeAll(async () => {
  await indexSite(records, site, undefined, many);
  search = await openFolder(site);
});

afterAll(() => rmSync(site, { recursive: true }));

const holders = (word: string) =>
  records.filter(({ content }) => content.split(/[ .]+/).some((each) => each.startsWith(word)));

describe('a beginning that reaches over many chunks of the index', () => {
  test.each(['시민', '도로', '도록'])('%s is counted to the last record', async (word) => {
    const truth = holders(word).length;
    expect(truth).toBeGreaterThan(500);
    const { count, results } = await search(word, { limit: 10 });
    expect(count).toBe(truth);
    expect(results).toHaveLength(10);
  });

  test('is not, where Pagefind is asked alone', async () => {
    const pagefind = await openPagefind(site);
    await pagefind.init();
    const { results } = await pagefind.search('시민');
    expect(results.length).toBeLessThan(holders('시민').length);
  });
});

test('what only begins like a word of the site is not passed off as found', async () => {
  const { results } = await search('도로교통공단');
  expect(results).toEqual([]);
});
