import type { Holders } from '../../search/query/holders.ts';
import { openIndex, type OpenIndex } from '../../search/query/open-index.ts';
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

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Opens the site's index in a browser, whichever it has. @param scope the id of a government that is asked alone */
export function openIndexBundle(folder: string, scope?: string): Promise<OpenIndex> {
  const openPagefind = async () => {
    const bundle = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindBundle;
    return bundle.createInstance({ basePath: folder });
  };
  return openIndex({ read: (path) => fetchBytes(folder + path), openPagefind }, scope);
}
