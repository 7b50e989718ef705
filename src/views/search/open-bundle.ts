import type { Holders } from '../../search/query/holders.ts';
import { openSearch, type Search } from '../../search/query/open-search.ts';
import { once } from '../../search/query/once.ts';
import type { PagefindBundle } from '../../search/query/pagefind.ts';
import type { Synonyms } from '../../search/query/synonyms.ts';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

export interface OpenBundle {
  search: Search;
  /** The English of the names that filters hold; loaded once, when it is asked for. */
  loadNames: () => Promise<Readonly<Record<string, string>>>;
}

/** Opens the site's search in a browser. @param folder where the index lies, with a slash at its end */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const fetchJson = <T>(name: string) =>
    fetchText(folder + name).then((text) => JSON.parse(text) as T);
  const [bundle, synonyms] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindBundle>,
    fetchJson<Synonyms[]>('synonyms.json'),
  ]);
  const search = openSearch(bundle.createInstance({ basePath: folder }), {
    synonyms,
    loadHolders: () => fetchJson<Holders>('holders.json'),
    loadWords: (shard) => fetchText(`${folder}words/${encodeURIComponent(shard)}.txt`),
  });
  return { search, loadNames: once(() => fetchJson<Record<string, string>>('names.json')) };
}
