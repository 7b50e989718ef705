import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../export/csv.ts';
import { languages } from '../i18n/words.ts';
import { address } from '../model/address.ts';
import { recordKinds, type RecordKind } from '../model/record-pages.ts';
import type { SearchRecord } from '../search/search-records.ts';
import type { PageOf } from './steps.ts';

/** One kind of record, counted at every stop of the road; all counts must agree. */
export interface CountRow {
  kind: RecordKind;
  records: number;
  /** Pages found on disk, per language. */
  pages: readonly number[];
  searchRecords: number;
  /** Rows in the data files; undefined for a kind that no file lists. */
  dataRows: number | undefined;
}

function hasPage(site: string, address: string, language: string): boolean {
  const folder = language === 'ko' ? site : join(site, language);
  return existsSync(join(folder, address, 'index.html'));
}

/** The pledges in the ledger files of all terms. */
function countPledgeRows(site: string, terms: readonly PageOf[]): number {
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
  pages: readonly PageOf[],
  search: readonly SearchRecord[],
): CountRow[] {
  const terms = pages.filter(({ kind }) => kind === 'term');
  return recordKinds.map((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return {
      kind,
      records: own.length,
      pages: languages.map(
        (language) => own.filter(({ address }) => hasPage(site, address, language)).length,
      ),
      searchRecords: search.filter((record) => record.kind === kind).length,
      dataRows: kind === 'pledge' ? countPledgeRows(site, terms) : undefined,
    };
  });
}

/** The kinds where something was lost on the road. */
export function findLosses(rows: readonly CountRow[]): CountRow[] {
  return rows.filter(({ records, pages, searchRecords, dataRows = records }) =>
    [...pages, searchRecords, dataRows].some((count) => count !== records),
  );
}
