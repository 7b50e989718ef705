import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { openFolder, openPagefind, type TellRead } from '../../src/search/open-folder.ts';
import type { Fragment, Pagefind } from '../../src/search/query/pagefind.ts';
import type { Indexed } from './search-questions.ts';

/** Addresses, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

const deep = 20;

/** Everything that a built site's index holds. */
export async function readFragments(site: string): Promise<Fragment[]> {
  const bundle = await openPagefind(site);
  await bundle.init();
  const all = bundle.search as unknown as (words: null) => ReturnType<Pagefind['search']>;
  const { results } = await all(null);
  return Promise.all(results.map(({ data }) => data()));
}

/** Everything that a built site's index holds for citizens; what is for editors is found only where nothing else is. */
export async function readIndexed(site: string): Promise<Indexed[]> {
  return (await readFragments(site))
    .filter(({ meta }) => meta['audience'] !== 'editor')
    .map(({ content, meta }) => ({
      address: meta['address'] ?? '',
      title: meta['title'] ?? '',
      content,
      isSection: meta['kind'] === 'page' && (meta['address'] ?? '').includes('#'),
      beside: [meta['english'], meta['p'], meta['en'], meta['names']].join(' '),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The same titles and texts as Pagefind indexes and searches them by itself, in a folder of its own. */
export async function openStock(
  records: readonly Indexed[],
): Promise<{ ask: Ask; bytes: number; close: () => void }> {
  const site = mkdtempSync(join(tmpdir(), 'pledgebook-stock-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { address, title, content } of records) {
    await index.addCustomRecord({
      url: address,
      content,
      language: 'ko',
      meta: { title, address },
    });
  }
  await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await pagefind.close();
  const bundle = await openPagefind(site);
  await bundle.options({ ranking: { metaWeights: { address: 0 } } });
  await bundle.init();
  const ask: Ask = async (query) => {
    const { results } = await bundle.search(query);
    const found = await Promise.all(results.slice(0, deep).map(({ data }) => data()));
    return found.map(({ meta }) => meta['address'] ?? '');
  };
  return { ask, bytes: weighIndex(site), close: () => rmSync(site, { recursive: true }) };
}

export async function openOwn(site: string, tell?: TellRead): Promise<Ask> {
  const search = await openFolder(site, { useSynonyms: false, ...(tell ? { tell } : {}) });
  return async (query) =>
    (await search(query, { limit: deep })).results.map(({ address }) => address);
}

/** The bytes of an index without its programs. */
export function weighIndex(site: string): number {
  return readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(js|css)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
