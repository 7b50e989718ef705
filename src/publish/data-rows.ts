import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../model/csv.ts';
import { address as to } from '../model/address.ts';
import { recordKinds } from '../model/record-pages.ts';
import type { SearchKind } from '../search/kinds.ts';
import { copyText } from './copy-text.ts';
import type { Landing } from './handed-over.ts';

/** What a table must list; every other kind is one of the site's own pages. */
const listedKinds: readonly SearchKind[] = [...recordKinds, 'finding'];

/** The values of some columns in each row of a table; none where there is no such file, or no such column. */
function readCsvColumns(path: string, names: readonly string[]): string[][] {
  if (!existsSync(path)) return [];
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8'));
  const columns = names.map((name) => header.indexOf(name));
  return columns.includes(-1)
    ? []
    : rows.map((row) => columns.map((at) => copyText(row[at] ?? '')));
}

/** The column `page` of every table on the site says whose row it is. */
function readPages(site: string): string[] {
  const folder = join(site, 'data/v1');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => readCsvColumns(join(folder, file), ['page']).flat());
}

/** The rows of the pledges' own table and those of the ledger, of the pledges that both list: the table with more. */
function matchTables(table: readonly string[], ledger: readonly string[]): string[] {
  const [inTable, inLedger] = [new Set(table), new Set(ledger)];
  const rows = table.filter((page) => inLedger.has(page));
  const entries = ledger.filter((page) => inTable.has(page));
  return entries.length > rows.length ? entries : rows;
}

/** The pledges that the ledger of a term lists, by their pages. */
function readLedgerPages(site: string, term: string): string[] {
  const [, gov = '', id = ''] = term.split('/');
  return readCsvColumns(join(site, to.ledgerFile(gov, id, 'pledge')), ['level', 'pledge'])
    .filter(([level]) => level === 'pledge')
    .map(([, pledge = '']) => to.pledge(gov, id, pledge));
}

/**
 * For each kind that tables list, the page of each of its rows; a pledge has its row in the ledger as well.
 * @param known every page that a row may be of, with its kind
 */
export function listDataRows(
  site: string,
  known: readonly Landing[],
): ReadonlyMap<SearchKind, readonly string[]> {
  const kindOf = new Map(known.map(({ address, kind }) => [address, kind]));
  const terms = [...kindOf].filter(([, kind]) => kind === 'term');
  const ledger = terms.flatMap(([address]) => readLedgerPages(site, address));
  const rows = Map.groupBy(readPages(site), (page) => kindOf.get(page));
  return new Map(
    listedKinds.map((kind) => {
      const own = rows.get(kind) ?? [];
      return [kind, kind === 'pledge' ? matchTables(own, ledger) : own];
    }),
  );
}
