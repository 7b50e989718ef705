import { address } from '../model/address.ts';
import { toWon } from '../model/amount.ts';
import type { GovernmentBook } from '../model/dataset.ts';
import { goalsOf, listEntryGroups, type AnyEntry } from '../model/entry-book.ts';
import { listFacts, type EntryFact } from '../model/entry-fact.ts';
import { declarations, type EntryKind } from '../schema/kinds.ts';
import { writeCsv, type CsvValue } from './csv.ts';
import type { DataFile } from './data-file.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `hostKind` is `host_kind`; an amount is in won and says so. */
function listColumns(kind: EntryKind): string[] {
  const facts = Object.entries(declarations[kind].facts);
  return facts.map(([name, form]) => (form === 'amount' ? `${snake(name)}_krw` : snake(name)));
}

function writeFact({ form, value }: EntryFact): CsvValue {
  if (form !== 'amount') return typeof value === 'string' ? value.normalize('NFC') : value;
  return typeof value === 'object' ? toWon(value.amount, value.unit) : value;
}

/** The entries of a kind, a row each; what is not stated is an empty cell. */
function writeEntriesCsv(kind: EntryKind, gov: string, entries: readonly AnyEntry[]): string {
  const header = [
    ...['id', 'title', 'english', ...listColumns(kind)],
    ...['department', 'goals', 'pledges', 'source', 'place', 'page'],
  ];
  const rows = entries.map((entry): CsvValue[] => {
    const { id, title, english, department, pledges = [], sources } = entry;
    return [
      ...[id, title.normalize('NFC'), english, ...listFacts(kind, entry).map(writeFact)],
      ...[department, goalsOf(entry).join(' '), pledges.join(' ')],
      ...[sources?.[0]?.source, sources?.[0]?.place, address.entry(gov, kind, id)],
    ];
  });
  return writeCsv(header, rows);
}

/** The entries of a kind as they were recorded, each with its page. */
function writeEntriesJson(kind: EntryKind, gov: string, entries: readonly AnyEntry[]): string {
  const records = entries.map((entry) => ({ page: address.entry(gov, kind, entry.id), ...entry }));
  return `${JSON.stringify({ government: gov, kind, records }, null, 2)}\n`;
}

/** The data files of a government's entries: two for each kind that it has entries of. */
export function listEntryFiles({ government: { id }, entries: books }: GovernmentBook): DataFile[] {
  return listEntryGroups(books).flatMap(({ kind, entries }): DataFile[] => [
    {
      address: address.entryFile(id, kind, 'csv'),
      type: 'text/csv',
      write: () => writeEntriesCsv(kind, id, entries),
    },
    {
      address: address.entryFile(id, kind, 'json'),
      type: 'application/json',
      write: () => writeEntriesJson(kind, id, entries),
    },
  ]);
}
