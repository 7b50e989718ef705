import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findAll } from '../../src/check/findings/find-all.ts';
import { listDataFiles } from '../../src/export/data-files.ts';
import { bindBook } from '../../src/load/book.ts';
import { entryPaths, indicatorPaths } from '../../src/load/entry-paths.ts';
import { passGate } from '../../src/load/gate.ts';
import { placeFile } from '../../src/load/place-file.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listFilesOnDisk } from '../../src/publish/landings.ts';
import { fileKinds, type EntryKind } from '../../src/schema/kinds.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** What each file of an entry is owed. */
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
  listPaths: () => Promise<
    { params: Record<string, string | undefined>; props: { language: string } }[]
  >;
  listSearch: typeof listSearchRecords;
  listFiles: typeof listDataFiles;
}

export const program: Program = {
  listPaths: async () => [...(await entryPaths()), ...(await indicatorPaths())],
  listSearch: listSearchRecords,
  listFiles: listDataFiles,
};

/** A file of a kind from the made-up folders; undefined where there is none. */
export function readSample(kind: EntryKind): string | undefined {
  const below = join(fixtures, 'more');
  const file = readdirSync(below, { recursive: true, encoding: 'utf8' }).find(
    (path) => placeFile(path)?.kind === kind,
  );
  return file && readFileSync(join(below, file), 'utf8');
}

const idOf = (sample: string) => /^id: (.*)$/m.exec(sample)?.[1] ?? 'first';

function writeFolder(kind: EntryKind, sample: string): { dir: string; file: string } {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync(join(fixtures, 'base'), dir, { recursive: true });
  const file = fileKinds[kind].path.replace('<gov>', 'sample').replace('<id>', idOf(sample));
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), sample);
  return { dir, file };
}

/** Which problems a change of the sample is told by. */
function tellOf(kind: EntryKind, sample: string, change: (text: string) => string): string[] {
  const { dir, file } = writeFolder(kind, sample);
  writeFileSync(join(dir, file), change(sample));
  const { problems } = passGate(dir);
  rmSync(dir, { recursive: true });
  return problems.filter((problem) => problem.file.endsWith(file)).map(({ code }) => code);
}

/** The text with a key set, in place of what it said. */
const set = (key: string, value: string) => (text: string) =>
  `${text.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')}${key}: ${value}\n`;

const nonsense = '[{ problem: nonsense, field: title, explanation: 시험용, cite: report / 1쪽 }]';

async function findOnSite(
  kind: EntryKind,
  sample: string,
  { listPaths, listSearch, listFiles }: Program,
): Promise<Record<'page.ko' | 'page.en' | 'search' | 'data', boolean>> {
  const { dir, file } = writeFolder(kind, sample);
  const { records, files, problems } = passGate(dir);
  if (!records)
    throw new Error(`${kind}: ${problems.map(({ code, field }) => `${code} ${field}`).join(', ')}`);
  const { dataset, audits } = bindBook(records);
  process.env['PLEDGEBOOK_CONTENT'] = dir;
  const paths = await listPaths();
  rmSync(dir, { recursive: true });
  const [onDisk] = listFilesOnDisk(files.filter((one) => one.file === file));
  const address = onDisk?.address ?? '';
  const hasPage = (language: string) =>
    paths.some(
      ({ params: { gov, kind: room, id }, props }) =>
        props.language === language && `/${gov ?? ''}/${room ?? ''}/${id ?? ''}/` === address,
    );
  const rows = listFiles(dataset, audits).filter(({ type }) => type === 'text/csv');
  const search = listSearch(joinDataset(records), findAll(dataset).findings);
  return {
    'page.ko': hasPage('ko'),
    'page.en': hasPage('en'),
    search: search.some((record) => record.address === address),
    data: rows.some(({ write }) => write().includes(`,${address}\r\n`)),
  };
}

/** What a kind breaks of what each of its files is owed. */
export async function findBreaches(
  kind: EntryKind,
  sample: string,
  given: Partial<Program> = {},
): Promise<Promised[]> {
  const tells = (code: string, key: string, value: string) =>
    tellOf(kind, sample, set(key, value)).join() === code;
  const kept: Record<Promised, boolean> = {
    ...(await findOnSite(kind, sample, { ...program, ...given })),
    id: tells('file-name-not-id', 'id', 'another'),
    reference:
      tells('department-missing', 'department', 'nobody') &&
      tells('pledge-missing', 'pledges', '[9-9]') &&
      tells('source-missing', 'notes', '[{ text: 시험용, cite: nowhere / 1쪽 }]'),
    acknowledgement: tells('acknowledgement-unknown', 'acknowledged', nonsense),
  };
  return promises.filter((promised) => !kept[promised]);
}
