import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holderFile, wordFolder } from './index-entry.ts';
import { synonymFile } from './index-files.ts';
import type { Holders } from './query/holders.ts';
import { openIndex, type OpenIndex } from './query/open-index.ts';
import { openSearch, type Search } from './query/open-search.ts';
import type { Pagefind, PagefindBundle } from './query/pagefind.ts';
import type { Synonyms } from './query/synonyms.ts';

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

/** The site's search over a built folder; with synonyms or without. */
export async function openFolder(
  site: string,
  { tell = () => undefined, useSynonyms = true }: { tell?: TellRead; useSynonyms?: boolean } = {},
): Promise<Search> {
  const folder = join(site, 'pagefind');
  const read = async (name: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    tell(name, Buffer.byteLength(text));
    return text;
  };
  const synonyms = useSynonyms ? (JSON.parse(await read(synonymFile)) as Synonyms[]) : [];
  return openSearch(await openPagefind(site, tell), {
    synonyms,
    loadHolders: async () => JSON.parse(await read(holderFile)) as Holders,
    loadWords: (shard) => read(`${wordFolder}/${shard}.txt`),
  });
}

/** The index of a built folder, whichever it has. @param scope the id of a government that is asked alone */
export function openIndexFolder(
  site: string,
  { tell = () => undefined, scope }: { tell?: TellRead; scope?: string } = {},
): Promise<OpenIndex> {
  const folder = join(site, 'pagefind');
  const read = async (path: string) => {
    const bytes = await readFile(join(folder, path));
    tell(path, bytes.length);
    return new Uint8Array(bytes);
  };
  return openIndex({ read, openPagefind: () => openPagefind(site, tell) }, scope);
}
