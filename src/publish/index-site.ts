import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { findEmptyEndings, type EmptyEndings } from '../search/empty-endings.ts';
import {
  holderFile,
  makeIndexEntry,
  nameFile,
  synonymFile,
  wordFolder,
} from '../search/index-entry.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeWordList } from '../search/word-list.ts';
import type { Lexicon } from './handed-over.ts';
import { makeBundleStrict } from './strict-bundle.ts';

const batchSize = 32;

/** Interfaces that Pagefind writes beside its index; the site has its own. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function writeOwnFiles(
  folder: string,
  records: Iterable<SearchRecord>,
  { synonyms, names }: Lexicon,
  empty: EmptyEndings,
): void {
  for (const name of unused) rmSync(join(folder, name), { force: true });
  mkdirSync(join(folder, wordFolder), { recursive: true });
  for (const [name, text] of writeWordList(records)) {
    writeFileSync(join(folder, wordFolder, `${name}.txt`), text);
  }
  writeFileSync(join(folder, synonymFile), JSON.stringify(synonyms));
  writeFileSync(join(folder, nameFile), JSON.stringify(names));
  const held = [...empty].filter(([, holders]) => holders.length > 0);
  writeFileSync(join(folder, holderFile), JSON.stringify(Object.fromEntries(held)));
}

function* cutBatches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/**
 * Writes the search index into a built site; answers how many records it holds. Record order decides its bytes.
 * The records are gone through several times, and only a batch of them is held at a time.
 */
export async function indexSite(
  records: Iterable<SearchRecord>,
  site: string,
  words: Lexicon = { synonyms: [], names: {} },
): Promise<number> {
  const empty = findEmptyEndings(records);
  // Pagefind's program keeps freed memory unless its allocator (jemalloc) is told to give it back.
  process.env['_RJEM_MALLOC_CONF'] ??= 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0';
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(errors.join('\n'));
  let indexed = 0;
  for (const batch of cutBatches(records)) {
    const added = await Promise.all(
      batch.map((record) => index.addCustomRecord(makeIndexEntry(record, empty))),
    );
    for (const answer of added) refuseErrors(answer.errors);
    indexed += added.length;
  }
  const folder = join(site, 'pagefind');
  refuseErrors((await index.writeFiles({ outputPath: folder })).errors);
  await pagefind.close();
  makeBundleStrict(folder);
  writeOwnFiles(folder, records, words, empty);
  return indexed;
}
