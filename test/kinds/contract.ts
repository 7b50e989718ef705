import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findAll } from '../../src/check/findings/find-all.ts';
import { listDataFiles } from '../../src/export/data-files.ts';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listFilesOnDisk } from '../../src/publish/landings.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import { listRoutePages } from './route-pages.ts';
import type { Sample } from './samples.ts';

/** What each record is owed. */
export const promises = [
  'page.ko',
  'page.en',
  'search',
  'data',
  'id',
  'reference',
  'acknowledgement',
] as const;
export type Promised = (typeof promises)[number];

/** The places of the program that a test may replace by some that forget. */
export interface Program {
  listPages: typeof listRoutePages;
  listSearch: typeof listSearchRecords;
  listFiles: typeof listDataFiles;
}

export const program: Program = {
  listPages: listRoutePages,
  listSearch: listSearchRecords,
  listFiles: listDataFiles,
};

function writeFolder({ file, text }: Sample): string {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync(join(import.meta.dirname, '../fixtures/base'), dir, { recursive: true });
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
  return dir;
}

/** Which problems a change of the sample is told by. */
function tellOf(sample: Sample, change: (text: string) => string): string[] {
  const dir = writeFolder({ ...sample, text: change(sample.text) });
  const { problems } = passGate(dir);
  rmSync(dir, { recursive: true });
  return problems.filter(({ file }) => file.endsWith(sample.file)).map(({ code }) => code);
}

async function findOnSite(
  sample: Sample,
  { listPages, listSearch, listFiles }: Program,
): Promise<Record<'page.ko' | 'page.en' | 'search' | 'data', boolean>> {
  const dir = writeFolder(sample);
  const { records, files, problems } = passGate(dir);
  if (!records)
    throw new Error(
      `${sample.file}: ${problems.map(({ code, field }) => `${code} ${field}`).join(', ')}`,
    );
  const { dataset, audits } = bindBook(records);
  process.env['PLEDGEBOOK_CONTENT'] = dir;
  const pages = await listPages();
  rmSync(dir, { recursive: true });
  const [onDisk] = listFilesOnDisk(files.filter(({ file }) => file === sample.file));
  const own = sample.address ?? onDisk?.address ?? '';
  const hasPage = (language: string) =>
    pages.some((page) => page.language === language && page.address === own);
  const tables = listFiles(dataset, audits).filter(({ type }) => type === 'text/csv');
  const search = listSearch(joinDataset(records), findAll(dataset).findings);
  return {
    'page.ko': hasPage('ko'),
    'page.en': hasPage('en'),
    search: search.some(({ address }) => address === own),
    data: tables.some(({ write }) => write().includes(`,${own}\r\n`)),
  };
}

/** What of all that a record is owed it does not get. */
export async function findBreaches(
  sample: Sample,
  given: Partial<Program> = {},
): Promise<Promised[]> {
  const tells = (what: keyof Sample['wrong']) =>
    sample.wrong[what].every(([code, change]) => tellOf(sample, change).join() === code);
  const kept: Record<Promised, boolean> = {
    ...(await findOnSite(sample, { ...program, ...given })),
    id: tells('id'),
    reference: tells('reference'),
    acknowledgement: tells('acknowledgement'),
  };
  return promises.filter((promised) => !kept[promised]);
}
