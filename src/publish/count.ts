import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/words.ts';
import { recordKinds, type RecordKind } from '../model/record-pages.ts';
import type { SearchRecord } from '../search/search-records.ts';
import type { PageOf } from './steps.ts';

/** One kind of record, counted at every stop of the road; the four must agree. */
export interface CountRow {
  kind: RecordKind;
  records: number;
  /** Pages found on disk, per language. */
  pages: readonly number[];
  searchRecords: number;
}

function hasPage(site: string, address: string, language: string): boolean {
  const folder = language === 'ko' ? site : join(site, language);
  return existsSync(join(folder, address, 'index.html'));
}

/** Counts records, the pages that show them and the search records that find them, kind by kind. */
export function countSite(
  site: string,
  pages: readonly PageOf[],
  search: readonly SearchRecord[],
): CountRow[] {
  return recordKinds.map((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return {
      kind,
      records: own.length,
      pages: languages.map(
        (language) => own.filter(({ address }) => hasPage(site, address, language)).length,
      ),
      searchRecords: search.filter((record) => record.kind === kind).length,
    };
  });
}

/** The kinds where something was lost on the road. */
export function findLosses(rows: readonly CountRow[]): CountRow[] {
  return rows.filter(({ records, pages, searchRecords }) =>
    [...pages, searchRecords].some((count) => count !== records),
  );
}
