import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { makeHead } from '../search/drawers/make-head.ts';
import { RecordLists } from '../search/drawers/record-lists.ts';
import { facetNames } from '../search/facets.ts';
import { makeIndexEntry, wordFolder } from '../search/index-entry.ts';
import {
  headFile,
  manifestFile,
  type IndexManifest,
  type NamedHead,
} from '../search/index-files.ts';
import { countKinds, kindOrder, orderRecords } from '../search/kind-order.ts';
import type { Synonyms } from '../search/query/synonyms.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeWordList } from '../search/word-list.ts';
import { makeBundleStrict } from './strict-bundle.ts';
import { openPacker } from './open-packer.ts';

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

/** The names that Pagefind gave the records, by their address. */
function nameRecords(folder: string): Map<string, string> {
  const files = readdirSync(join(folder, 'fragment'));
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.slice(0, file.lastIndexOf('.'))];
    }),
  );
}

function writeOwnFiles(
  folder: string,
  records: readonly SearchRecord[],
  synonyms: readonly Synonyms[],
): void {
  for (const name of unused) rmSync(join(folder, name), { force: true });
  mkdirSync(join(folder, wordFolder), { recursive: true });
  for (const [name, text] of writeWordList(
    records.filter(({ audience }) => audience !== 'editor'),
  )) {
    writeFileSync(join(folder, wordFolder, `${name}.txt`), text);
  }
  const ordered = orderRecords(records);
  const names = nameRecords(folder);
  const lists = new RecordLists();
  for (const [number, record] of ordered.entries()) lists.add(number, record);
  const pack = openPacker(folder);
  for (const [path, text] of lists.files(['kind', ...facetNames])) pack(path, text);
  const heads = ordered.map((record): NamedHead => {
    const id = names.get(record.address);
    if (id === undefined) throw new Error(`Pagefind has no record ${record.address}.`);
    return { id, ...makeHead(record) };
  });
  pack(headFile, JSON.stringify(heads));
  const counts = countKinds(ordered);
  const manifest: IndexManifest = { engine: 'pagefind', kinds: kindOrder, synonyms, counts };
  pack(manifestFile, JSON.stringify(manifest));
}

/** Writes the index of a small site: Pagefind's, and beside it what says which records it finds. Record order decides its bytes. */
export async function indexWithPagefind(
  records: readonly SearchRecord[],
  folder: string,
  synonyms: readonly Synonyms[],
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(errors.join('\n'));
  for (let start = 0; start < records.length; start += batchSize) {
    const batch = records.slice(start, start + batchSize).map(makeIndexEntry);
    const added = await Promise.all(batch.map((entry) => index.addCustomRecord(entry)));
    for (const answer of added) refuseErrors(answer.errors);
  }
  refuseErrors((await index.writeFiles({ outputPath: folder })).errors);
  await pagefind.close();
  makeBundleStrict(folder);
  writeOwnFiles(folder, records, synonyms);
}
