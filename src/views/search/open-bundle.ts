import { openIndex } from '../../search/query/open-index.ts';
import { openSearch, type Search } from '../../search/query/open-search.ts';
import { once } from '../../search/query/once.ts';
import type { PagefindBundle } from '../../search/query/pagefind.ts';

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

export interface OpenBundle {
  search: Search;
  /** The governments that have an index of their own; none where one index serves all. */
  shelves: readonly { id: string; name: string }[];
  /** The English of the names that filters hold; loaded once, when it is asked for. */
  loadNames: () => Promise<Readonly<Record<string, string>>>;
}

/**
 * Opens the site's search in a browser.
 * @param folder where the index lies, with a slash at its end
 * @param scope the id of a government that is asked alone, on a site where each has an index of its own
 */
export async function openBundle(folder: string, scope?: string): Promise<OpenBundle> {
  const openPagefind = async () => {
    const bundle = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindBundle;
    return bundle.createInstance({ basePath: folder });
  };
  const read = (path: string) => fetchBytes(folder + path);
  const { index, shelves, loadSynonyms, loadNames, ...parts } = await openIndex(
    { read, openPagefind },
    scope,
  );
  const search = openSearch(index, { ...parts, synonyms: await loadSynonyms() });
  return { search, shelves, loadNames: once(loadNames) };
}
