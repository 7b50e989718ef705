import { address as to } from '../model/address.ts';
import type { GovernmentBook } from '../model/dataset.ts';
import { listGovernmentPages, type RecordKind, type RecordPage } from '../model/record-pages.ts';
import { writeCsv, type CsvValue } from '../model/csv.ts';
import type { DataFile } from './data-file.ts';
import { columnsOf, type Column } from './record-columns.ts';

/** Two files for the records of a kind: a table, in which what is not stated is an empty cell, and all as recorded. */
export function writeListFiles<T extends object>(
  { kind, gov }: { kind: string; gov?: string },
  columns: readonly Column<T>[],
  listed: readonly { address: string; record: T }[],
): DataFile[] {
  if (listed.length === 0) return [];
  const writeRow = ({ address, record }: (typeof listed)[number]): CsvValue[] => [
    ...columns.map(([, read]) => read(record)),
    address,
  ];
  const content = () => ({
    government: gov,
    kind,
    records: listed.map(({ address, record }) => ({ page: address, ...record })),
  });
  return [
    {
      address: to.listFile(kind, 'csv', gov),
      type: 'text/csv',
      write: () => writeCsv([...columns.map(([name]) => name), 'page'], listed.map(writeRow)),
    },
    {
      address: to.listFile(kind, 'json', gov),
      type: 'application/json',
      write: () => `${JSON.stringify(content(), null, 2)}\n`,
    },
  ];
}

type ListedKind = Exclude<RecordKind, 'pledge'>;

/** The files of records of one kind, of one government or of the whole site. */
export function listRecordFiles(
  kind: ListedKind,
  pages: readonly Omit<RecordPage, 'kind'>[],
  gov?: string,
): DataFile[] {
  return writeListFiles(
    { kind, ...(gov === undefined ? {} : { gov }) },
    columnsOf(kind) as readonly Column<object>[],
    pages,
  );
}

/** The files of what belongs to a government; it stands itself in a file of all governments. */
export function listGovernmentFiles(book: GovernmentBook): DataFile[] {
  const pages = Map.groupBy(listGovernmentPages(book), ({ kind }) => kind);
  return [...pages].flatMap(([kind, own]) =>
    kind === 'government' || kind === 'pledge'
      ? []
      : listRecordFiles(kind, own, book.government.id),
  );
}
