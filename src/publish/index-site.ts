import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Synonym } from '../schema/synonyms.ts';
import { makeIndexEntry, synonymFile, wordFolder } from '../search/index-entry.ts';
import type { SearchRecord } from '../search/search-records.ts';
import { writeWordList } from '../search/word-list.ts';

const batchSize = 200;

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

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function writeOwnFiles(
  folder: string,
  records: readonly SearchRecord[],
  synonyms: readonly Synonym[],
): void {
  for (const name of unused) rmSync(join(folder, name), { force: true });
  mkdirSync(join(folder, wordFolder), { recursive: true });
  for (const [name, text] of writeWordList(records)) {
    writeFileSync(join(folder, wordFolder, `${name}.txt`), text);
  }
  writeFileSync(join(folder, synonymFile), JSON.stringify(synonyms));
}

/** Writes the search index into a built site; answers how many records it holds. Record order decides its bytes. */
export async function indexSite(
  records: readonly SearchRecord[],
  site: string,
  synonyms: readonly Synonym[] = [],
): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(errors.join('\n'));
  let indexed = 0;
  for (let start = 0; start < records.length; start += batchSize) {
    const added = await Promise.all(
      records
        .slice(start, start + batchSize)
        .map((record) => index.addCustomRecord(makeIndexEntry(record))),
    );
    for (const answer of added) refuse(answer.errors);
    indexed += added.length;
  }
  const folder = join(site, 'pagefind');
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  await pagefind.close();
  writeOwnFiles(folder, records, synonyms);
  return indexed;
}
