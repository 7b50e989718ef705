import type { Holders } from '../../search/query/ask-inside.ts';
import { openSearch, type Search } from '../../search/query/open-search.ts';
import type { Pagefind } from '../../search/query/pagefind.ts';
import type { Synonyms } from '../../search/query/synonyms.ts';

interface Bundle {
  createInstance: (options: { basePath: string }) => Pagefind;
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
  return openSearch(bundle.createInstance({ basePath: folder }), {
    synonyms,
    loadHolders: () =>
      fetchText(`${folder}holders.json`).then((text) => JSON.parse(text) as Holders),
    loadWords: (drawer) => fetchText(`${folder}words/${encodeURIComponent(drawer)}.txt`),
  });
}
