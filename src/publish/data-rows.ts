import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../export/csv.ts';
import { address as to } from '../model/address.ts';
import { entryKinds } from '../schema/kinds.ts';
import type { SearchKind } from '../search/kinds.ts';
import type { Landing } from './handed-over.ts';

/** The values of some columns in each row of a data file; none where there is no such file. */
function readCsvColumns(site: string, file: string, names: readonly string[]): string[][] {
  const path = join(site, file);
  if (!existsSync(path)) return [];
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8'));
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''));
}

const readPages = (site: string, file: string) => readCsvColumns(site, file, ['page']).flat();

/** The pledges of a term's ledger that its table of pledges lists as well. */
function readPledgeRows(site: string, term: string): string[] {
  const [, gov = '', id = ''] = term.split('/');
  const listed = new Set(readPages(site, to.termFile(gov, id, 'pledges.csv')));
  return readCsvColumns(site, to.ledgerFile(gov, id, 'pledge'), ['level', 'pledge'])
    .filter(([level]) => level === 'pledge')
    .map(([, pledge = '']) => to.pledge(gov, id, pledge))
    .filter((page) => listed.has(page));
}

/** For each kind that data files list, the page of each of its rows. */
export function listDataRows(
  site: string,
  landings: readonly Landing[],
): ReadonlyMap<SearchKind, readonly string[]> {
  const of = (kind: SearchKind) => landings.filter((landing) => landing.kind === kind);
  const governments = of('government').map(({ address }) => address.split('/')[1] ?? '');
  return new Map<SearchKind, readonly string[]>([
    ['pledge', of('term').flatMap(({ address }) => readPledgeRows(site, address))],
    ...entryKinds.map(
      (kind) =>
        [
          kind,
          governments.flatMap((gov) => readPages(site, to.entryFile(gov, kind, 'csv'))),
        ] as const,
    ),
  ]);
}
