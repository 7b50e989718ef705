import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSite } from '../../src/publish/index-site.ts';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import { sortBy, type SearchRecord } from '../../src/search/search-record.ts';

const record = (name: string, date?: string, money?: number): SearchRecord => ({
  address: `/${name}/`,
  kind: 'source',
  title: `도서관 ${name}`,
  content: `도서관 ${name}`,
  sort: sortBy(date, money),
});

const site = mkdtempSync(join(tmpdir(), 'pledgebook-order-'));
let search: Search;

beforeAll(async () => {
  const records = [
    record('silent'),
    record('zero', '2024-05-31', 0),
    record('small', '2022-12-31', 9),
    record('large', '2023-01-31', 1_000_000_000_000),
  ];
  await indexSite(records, site);
  search = await openFolder(site);
});

afterAll(() => rmSync(site, { recursive: true }));

test.each([
  ['money', ['large', 'small', 'zero', 'silent']],
  ['newest', ['zero', 'large', 'small', 'silent']],
] as const)(
  'by %s: what states nothing is found, and comes after a zero',
  async (sort, expected) => {
    const { results } = await search('도서관', { sort: { [sort]: 'desc' } });
    expect(results.map(({ address }) => address)).toEqual(expected.map((name) => `/${name}/`));
  },
);
