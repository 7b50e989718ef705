import { address } from '../model/address.ts';
import type { TermBook } from '../model/dataset.ts';
import { ledgerTables } from '../model/ledger.ts';
import type { DataFile } from './data-file.ts';
import { writeLedgerFile } from './ledger-csv.ts';
import { writePledgesCsv } from './pledges-csv.ts';
import { writeRatesCsv, writeRatesJson } from './rate-files.ts';

/** Every data file of a term. */
export function listTermFiles(book: TermBook): DataFile[] {
  const { government, term } = book;
  const own = (name: Parameters<typeof address.termFile>[2]) =>
    address.termFile(government, term.id, name);
  return [
    ...ledgerTables.map((by) => ({
      address: address.ledgerFile(government, term.id, by),
      type: 'text/csv' as const,
      write: () => writeLedgerFile(book, by),
    })),
    { address: own('pledges.csv'), type: 'text/csv', write: () => writePledgesCsv(book) },
    { address: own('rates.csv'), type: 'text/csv', write: () => writeRatesCsv(book) },
    {
      address: own('rates.json'),
      type: 'application/json',
      write: () => writeRatesJson(book),
    },
  ];
}
