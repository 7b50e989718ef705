import { openSearch, type Search } from '../../search/query/open-search.ts';
import type { Pagefind } from '../../search/query/pagefind.ts';
import type { Synonyms } from '../../search/query/synonyms.ts';

interface Bundle {
  createInstance: (options: { basePath: string }) => Pagefind & {
    filters: () => Promise<unknown>;
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

/** Opens the site's search in a browser. @param folder where the index lies, with a slash at its end */
export async function openBundle(folder: string): Promise<Search> {
  const [bundle, synonyms] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Bundle>,
    fetchText(`${folder}synonyms.json`).then((text) => JSON.parse(text) as Synonyms[]),
  ]);
  const instance = bundle.createInstance({ basePath: folder });
  const pagefind: Pagefind = {
    options: (options) => instance.options(options),
    preload: (words, options) => instance.preload(words, options),
    search: (words, options) => instance.search(words, options),
    init: async () => {
      await instance.init();
      // Results are counted by kind only once the kinds are known.
      await instance.filters();
    },
  };
  return openSearch(pagefind, {
    synonyms,
    loadWords: (drawer) => fetchText(`${folder}words/${encodeURIComponent(drawer)}.txt`),
  });
}
