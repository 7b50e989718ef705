import { deflateRawSync, gzipSync } from 'node:zlib';
import { indexShelves, shelveRecords } from '../../src/publish/index-drawers.ts';
import type { Pack } from '../../src/publish/open-packer.ts';
import { makeHead } from '../../src/search/drawers/make-head.ts';
import { RecordLists } from '../../src/search/drawers/record-lists.ts';
import { facetNames } from '../../src/search/facets.ts';
import { foldText } from '../../src/search/fold.ts';
import { makeIndexEntry } from '../../src/search/index-entry.ts';
import {
  fragmentFile,
  headFile,
  manifestFile,
  nameFile,
  wordFile,
} from '../../src/search/index-files.ts';
import { countKinds, kindOrder, orderRecords } from '../../src/search/kind-order.ts';
import { openIndex, type OpenIndex } from '../../src/search/query/open-index.ts';
import type { Pagefind } from '../../src/search/query/pagefind.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

/** Answers as Pagefind does: with records that hold words which begin so. */
export function makeUpPagefind(records: readonly SearchRecord[]): Pagefind {
  const entries = records.map((record) => {
    const { url, content, meta } = makeIndexEntry(record);
    const { t, k, h, english, names } = meta;
    return { id: url, words: foldText([content, t, k, h, english, names].join(' ')).split(' ') };
  });
  const done = () => Promise.resolve();
  return {
    ...{ options: done, init: done, preload: done },
    search: (sought) => {
      const found = entries.filter(({ words }) => words.some((word) => word.startsWith(sought)));
      const data = () => Promise.reject(new Error('unasked'));
      return Promise.resolve({ results: found.map(({ id }) => ({ id, data })) });
    },
  };
}

/** The files of an index in memory. */
export function openFiles() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const put = (path: string, bytes: Uint8Array) => files.set(path, new Uint8Array(bytes));
  const pack: Pack = (path, text) => put(path, deflateRawSync(text));
  const read = (path: string) => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${path} is missing`));
  };
  put(nameFile, Buffer.from('{"하늘시":"Haneul"}'));
  return { files, put, pack, read };
}

export const synonyms = [{ words: ['동사무소'], means: ['행정복지센터'] }];

/** The drawers of records, in memory. */
export function openDrawers(
  records: readonly SearchRecord[],
  scope?: string,
  { put, read } = openFiles(),
): Promise<OpenIndex> {
  indexShelves(shelveRecords(records), put, synonyms);
  return openIndex({ read, openPagefind: () => Promise.reject(new Error('unasked')) }, scope);
}

/** The index of a small site in memory, over a Pagefind that is made up or given. */
export function openBesidePagefind(
  given: readonly SearchRecord[],
  pagefind: Pagefind = makeUpPagefind(given),
): Promise<OpenIndex> {
  const { put, pack, read } = openFiles();
  const records = orderRecords(given);
  const lists = new RecordLists();
  for (const [number, record] of records.entries()) {
    lists.add(number, record);
    const text = `pagefind_dcd${JSON.stringify(makeIndexEntry(record))}`;
    put(fragmentFile(record.address), number % 2 === 0 ? gzipSync(text) : Buffer.from(text));
  }
  for (const [path, text] of lists.files(['kind', ...facetNames])) pack(path, text);
  const heads = records.map((record) => ({ id: record.address, ...makeHead(record) }));
  pack(headFile, JSON.stringify(heads));
  const counts = countKinds(records);
  pack(manifestFile, JSON.stringify({ engine: 'pagefind', kinds: kindOrder, synonyms, counts }));
  put(wordFile('s'), Buffer.from('시민 2'));
  return openIndex({ read, openPagefind: () => Promise.resolve(pagefind) });
}
