import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { indexSite } from '../../src/publish/index-site.ts';
import { readJsonLines } from '../../src/publish/json-lines.ts';
import { mostForPagefind } from '../../src/search/index-files.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

/**
 * Indexes records by themselves, in a program of its own whose time and memory can be measured.
 * Arguments: a file of records, an empty folder, and what makes the index: `own` as a build does, `pagefind` with
 * Pagefind whatever the size, `stock` Pagefind with titles and texts alone. Prints `step index SECONDS s`.
 */
const [file, out, maker] = process.argv.slice(2);
if (file === undefined || out === undefined) throw new Error('index-records: FILE OUT MAKER');
const records = readJsonLines<SearchRecord>(file);

async function indexStock(folder: string): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { address, title, content } of records) {
    await index.addCustomRecord({ url: address, content, language: 'ko', meta: { title } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
}

const started = performance.now();
if (maker === 'stock') await indexStock(out);
else await indexSite(records, out, undefined, maker === 'own' ? mostForPagefind : Infinity);
process.stdout.write(`step index ${((performance.now() - started) / 1000).toFixed(2)} s\n`);
