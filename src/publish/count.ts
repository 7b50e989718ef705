import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../i18n/words.ts';
import { isRecordKind } from '../model/record-pages.ts';
import { fileKinds } from '../schema/kinds.ts';
import { searchKinds, type SearchKind } from '../search/kinds.ts';
import { isSection } from '../search/search-record.ts';
import { readByteText, toBytes } from './byte-text.ts';
import { listDataRows } from './data-rows.ts';
import type { CountedRecord, FileOnDisk, Landing } from './handed-over.ts';

/** One kind of record, counted after every step of the build; all counts must agree. */
export interface CountRow {
  /** A section is what the search cuts a page into; its records are the headings that were cut at. */
  kind: SearchKind | 'section';
  /** On disk; undefined for a kind that has no files of its own. */
  files: number | undefined;
  records: number;
  /** Pages, or places on pages, found on disk, per language. */
  pages: readonly number[];
  searchRecords: number;
  /** Rows in the data files; undefined for a kind that no file lists. */
  dataRows: number | undefined;
}

/** Whether one file is one record of the kind. */
const isFiled = (kind: CountRow['kind']) => isRecordKind(kind) && kind in fileKinds;

/** The step at which something was lost; a language stands for its pages. */
export type Stop = 'records' | Language | 'search' | 'data';

/** A file of the content folder that did not arrive everywhere. */
export interface LostFile {
  file: string;
  stops: readonly Stop[];
}

export interface SiteCount {
  rows: readonly CountRow[];
  lost: readonly LostFile[];
}

interface Handed {
  files: readonly FileOnDisk[];
  landings: readonly Landing[];
  search: Iterable<CountedRecord>;
}

/** Tells whether an address exists. Anchors of one page are asked for in a row, so the page read last is kept. */
function openPages(site: string, language: Language): (address: string) => boolean {
  const folder = language === 'ko' ? site : join(site, language);
  let last = { path: '', html: '' };
  return (address) => {
    const [page = '', anchor] = address.split('#');
    const path = join(folder, page, 'index.html');
    if (anchor === undefined || !existsSync(path)) return existsSync(path);
    if (last.path !== path) last = { path, html: readByteText(path) };
    return last.html.includes(` id="${toBytes(anchor)}"`);
  };
}

const addressesOf = (items: readonly { address: string }[]) =>
  new Set(items.map(({ address }) => address));

const everyKind = [...searchKinds, 'section'] as const;

const ofKind = <T extends { kind: CountRow['kind'] }>(
  items: readonly T[],
  kind: CountRow['kind'],
) => items.filter((item) => item.kind === kind);

/** Counts files, records, the pages and data rows that show them and the search records that find them, kind by kind. */
export function countSite(site: string, { files, landings, search }: Handed): SiteCount {
  const found = Array.from(search, (record) => ({
    kind: isSection(record) ? ('section' as const) : record.kind,
    address: record.address,
  }));
  const landed = [...landings, ...ofKind(found, 'section')];
  const leads = languages.map((language) => ({ language, has: openPages(site, language) }));
  const rowsOf = listDataRows(site, [...files, ...landings]);
  const rows = everyKind.map((kind): CountRow => {
    const own = ofKind(landed, kind);
    return {
      kind,
      files: isFiled(kind) ? ofKind(files, kind).length : undefined,
      records: own.length,
      pages: leads.map(({ has }) => own.filter(({ address }) => has(address)).length),
      searchRecords: ofKind(found, kind).length,
      dataRows: kind === 'section' ? undefined : rowsOf.get(kind)?.length,
    };
  });
  const [known, searched] = [addressesOf(landings), addressesOf(found)];
  const told = new Map([...rowsOf].map(([kind, pages]) => [kind, new Set(pages)]));
  const lost = files.map(({ file, kind, address }): LostFile => {
    const stops: (Stop | false)[] = [
      !known.has(address) && 'records',
      ...leads.map(({ language, has }) => !has(address) && language),
      !searched.has(address) && 'search',
      told.get(kind)?.has(address) === false && 'data',
    ];
    return { file, stops: stops.filter((stop) => stop !== false) };
  });
  return { rows, lost: lost.filter(({ stops }) => stops.length > 0) };
}

/** The kinds whose counts differ between steps. */
export function findLosses({ rows }: Pick<SiteCount, 'rows'>): CountRow[] {
  return rows.filter(({ records, files = records, pages, searchRecords, dataRows = records }) =>
    [files, ...pages, searchRecords, dataRows].some((count) => count !== records),
  );
}
