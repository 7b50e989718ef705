import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collections } from '../../src/live.config.ts';
import { openBook } from '../../src/load/book.ts';
import { listRecordPages, recordKinds } from '../../src/model/record-pages.ts';
import { getLiveCollection, getLiveEntry } from './live-content.ts';

vi.mock('astro:content', () => import('./live-content.ts'));

beforeAll(() => {
  vi.stubEnv('PLEDGEBOOK_RECORDS', undefined);
  vi.stubEnv('PLEDGEBOOK_CONTENT', 'test/fixtures/base');
});
afterAll(() => vi.unstubAllEnvs());

test('there is one live collection for each kind of record', () => {
  expect(Object.keys(collections)).toEqual(recordKinds);
});

test.each(recordKinds)(
  '%s holds the records of the book, each by the address of its page',
  async (kind) => {
    const { dataset } = await openBook();
    const own = listRecordPages(dataset).filter((page) => page.kind === kind);
    const found = await getLiveCollection(kind);
    expect(found).toEqual({
      entries: own.map((page) => ({ id: page.address.slice(1, -1), data: page })),
    });
    for (const data of own) {
      const id = data.address.slice(1, -1);
      expect(await getLiveEntry(kind, id)).toEqual({ entry: { id, data } });
    }
  },
);

test('an entry that is not there, or is of another kind, is none', async () => {
  expect(await getLiveEntry('pledge', 'sample/8/pledges/9-9')).toEqual({ entry: undefined });
  expect(await getLiveEntry('source', 'sample/8/pledges/1-1')).toEqual({ entry: undefined });
  expect((await getLiveEntry('pledge', 'sample/8/pledges/1-1')).entry).toMatchObject({
    data: { record: { id: '1-1' } },
  });
});

test('the pages of entries go through it', () => {
  const text = readFileSync('src/load/entry-paths.ts', 'utf8');
  expect(text).toMatch(/getLiveCollection\(kind\)/);
  expect(text).toMatch(/getLiveEntry\(kind, id\)/);
});
