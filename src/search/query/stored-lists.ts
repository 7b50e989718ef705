import { facetFile, sortFile } from '../index-files.ts';
import { parseNumbers } from '../drawers/numbers.ts';
import type { TextIndex, ValueSets } from './text-index.ts';
import { keepLoaded, unpackJson, type ReadIndexFile } from './unpack.ts';

/** The filters and sort keys of an index, which lie in files of their own beside it. */
export function openLists(read: ReadIndexFile): Pick<TextIndex, 'facets' | 'sortKeys'> {
  const loadFacet = keepLoaded(async (name: string): Promise<ValueSets> => {
    const sets = await unpackJson<[value: string, numbers: string][]>(await read(facetFile(name)));
    return new Map(sets.map(([value, numbers]) => [value, parseNumbers(numbers)]));
  });
  const loadKeys = keepLoaded(async (key: string) =>
    unpackJson<number[]>(await read(sortFile(key))),
  );
  return {
    facets: async (names, signal) => {
      const sets = await Promise.all(names.map(async (name) => [name, await loadFacet(name)]));
      signal?.throwIfAborted();
      return Object.fromEntries(sets) as Record<string, ValueSets>;
    },
    sortKeys: async (key, signal) => {
      const keys = await loadKeys(key);
      signal?.throwIfAborted();
      return keys;
    },
  };
}
