import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../export/csv.ts';
import { languages } from '../i18n/words.ts';
import { address } from '../model/address.ts';
import { searchKinds, type SearchKind } from '../search/kinds.ts';
import type { Landing } from './handed-over.ts';

/** One kind of record, counted after every step of the build; all counts must agree. */
export interface CountRow {
  kind: SearchKind;
  records: number;
  /** Pages, or places on pages, found on disk, per language. */
  pages: readonly number[];
  searchRecords: number;
  /** Rows in the data files; undefined for a kind that no file lists. */
  dataRows: number | undefined;
}

/** Tells whether an address exists. Anchors of one page are asked for in a row, so the page read last is kept. */
function openPages(site: string, language: string): (address: string) => boolean {
  const folder = language === 'ko' ? site : join(site, language);
  let last = { path: '', html: '' };
  return (address) => {
    const [page = '', anchor] = address.split('#');
    const path = join(folder, page, 'index.html');
    if (anchor === undefined || !existsSync(path)) return existsSync(path);
    if (last.path !== path) last = { path, html: readFileSync(path, 'utf8') };
    return last.html.includes(` id="${anchor}"`);
  };
}

/** The pledges in the ledger files of all terms. */
function countPledgeRows(site: string, terms: readonly Landing[]): number {
  return terms
    .map((term) => {
      const [, gov = '', id = ''] = term.address.split('/');
      const file = join(site, address.ledgerFile(gov, id, 'pledge'));
      if (!existsSync(file)) return 0;
      return readCsv(readFileSync(file, 'utf8')).filter(([level]) => level === 'pledge').length;
    })
    .reduce((sum, rows) => sum + rows, 0);
}

/** Counts records, the pages and files that show them and the search records that find them, kind by kind. */
export function countSite(
  site: string,
  landings: readonly Landing[],
  search: Iterable<Pick<Landing, 'kind'>>,
): CountRow[] {
  const found = new Map<SearchKind, number>();
  for (const { kind } of search) found.set(kind, (found.get(kind) ?? 0) + 1);
  const terms = landings.filter(({ kind }) => kind === 'term');
  return searchKinds.map((kind) => {
    const own = landings.filter((landing) => landing.kind === kind);
    return {
      kind,
      records: own.length,
      pages: languages.map((language) => {
        const leads = openPages(site, language);
        return own.filter(({ address }) => leads(address)).length;
      }),
      searchRecords: found.get(kind) ?? 0,
      dataRows: kind === 'pledge' ? countPledgeRows(site, terms) : undefined,
    };
  });
}

/** The kinds whose counts differ between steps. */
export function findLosses(rows: readonly CountRow[]): CountRow[] {
  return rows.filter(({ records, pages, searchRecords, dataRows = records }) =>
    [...pages, searchRecords, dataRows].some((count) => count !== records),
  );
}
