import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex, type OpenIndex } from './query/open-index.ts';
import { openSearch, type Search } from './query/open-search.ts';
import type { Pagefind, PagefindBundle } from './query/pagefind.ts';

/** Told of each file that a search reads, with its bytes. */
export type TellRead = (path: string, bytes: number) => void;

/** Pagefind asks for its files by fetch; a path of this folder is read from disk, every other request is fetched as usual. */
function readInsteadOfFetch(folder: string, tell: TellRead): void {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = typeof input === 'string' ? input.replace(/\?.*$/, '') : '';
    if (!path.startsWith(folder)) return fetchElsewhere(input, init);
    const bytes = await readFile(path);
    tell(path.slice(folder.length), bytes.length);
    return new Response(new Uint8Array(bytes));
  };
}

/** Opens Pagefind over a built site's folder in Node. */
export async function openPagefind(
  site: string,
  tell: TellRead = () => undefined,
): Promise<Pagefind> {
  const folder = `${resolve(join(site, 'pagefind'))}/`;
  readInsteadOfFetch(folder, tell);
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindBundle;
  return bundle.createInstance({ basePath: folder });
}

export interface FolderOptions {
  tell?: TellRead;
  /** The id of a government that is asked alone, on a site where each has an index of its own. */
  scope?: string;
}

/** The index of a built folder, whichever it has. */
export function openIndexFolder(
  site: string,
  { tell = () => undefined, scope }: FolderOptions = {},
): Promise<OpenIndex> {
  const folder = join(site, 'pagefind');
  const read = async (path: string) => {
    const bytes = await readFile(join(folder, path));
    tell(path, bytes.length);
    return new Uint8Array(bytes);
  };
  return openIndex({ read, openPagefind: () => openPagefind(site, tell) }, scope);
}

/** The site's search over a built folder; with synonyms or without. */
export async function openFolder(
  site: string,
  { useSynonyms = true, ...options }: FolderOptions & { useSynonyms?: boolean } = {},
): Promise<Search> {
  const { index, loadSynonyms, ...parts } = await openIndexFolder(site, options);
  const synonyms = useSynonyms ? await loadSynonyms() : [];
  return openSearch(index, { ...parts, synonyms });
}
