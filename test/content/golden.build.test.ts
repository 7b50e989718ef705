import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import { absent, englishGolden, golden } from './golden.ts';
import { buildShippedSite } from './shipped-site.ts';

let search: Search;

beforeAll(async () => {
  search = await openFolder(buildShippedSite().folder);
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
    for (const query of ['submarine', 'airport runway']) {
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

describe('a page for editors', () => {
  const ofEditors = ['/about/editing/', '/about/keys/'];

  test.each(['기록', '임기', '항목', '지표', 'record'])(
    'is not in the answer to %s, which other records give',
    async (query) => {
      const { results } = await search(query, { limit: 200 });
      const found = results.map(({ address }) => address);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((address) => ofEditors.includes(address))).toEqual([]);
    },
  );

  test('is not in the answer to 안내, of which more is known than is read', async () => {
    const { results, count } = await search('안내', { limit: 200 });
    const found = results.map(({ address }) => address);
    expect(found.filter((address) => ofEditors.includes(address))).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(found.length);
    expect(found.length).toBeGreaterThan(40);
  });
});
