import { toWon } from '../model/amount.ts';
import { goalsOf, type AnyEntry } from '../model/entry-book.ts';
import { readFact, type EntryFact } from '../model/entry-fact.ts';
import type { RecordKind } from '../model/record-pages.ts';
import type { Department } from '../schema/department.ts';
import type { Government, Place } from '../schema/government.ts';
import { declarations, isEntryKind, type EntryKind } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { CsvValue } from '../model/csv.ts';

/** A column of a table: its name, and what a record says in it. */
export type Column<T> = readonly [name: string, read: (record: T) => CsvValue];

/** `hostKind` is `host_kind`. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Text in one form, however it was typed. */
const compose = (value: CsvValue) => (typeof value === 'string' ? value.normalize('NFC') : value);

/** Facts that stand in a table as they were recorded. */
const pick = <T>(...names: readonly (keyof T & string)[]): Column<T>[] =>
  names.map((name) => [snake(name), (record) => compose(record[name] as CsvValue)]);

const government = pick<Government>('id', 'name', 'english', 'kind', 'website', 'contact');

const term: Column<Term>[] = [
  ...pick<Term>('id', 'name', 'english', 'start', 'end'),
  ['updates', ({ updates }) => updates?.every],
  ['areas', ({ areas }) => areas.map(({ id }) => id).join(' ')],
  ['source', ({ cite }) => cite.source],
  ['place', ({ cite }) => cite.place],
];

const department: Column<Department>[] = [
  ...pick<Department>('id', 'name', 'english', 'bureau'),
  ['teams', ({ teams = [] }) => compose(teams.map(({ name }) => name).join('; '))],
  ['source', ({ cite }) => cite.source],
  ['place', ({ cite }) => cite.place],
];

const place: Column<Place>[] = [
  ...pick<Place>('id', 'name', 'english', 'kind'),
  ['source', ({ cite }) => cite.source],
  ['place', ({ cite }) => cite.place],
];

const source = pick<Source>(
  ...(['id', 'title', 'english', 'publisher', 'kind', 'date', 'covers', 'pages'] as const),
  ...(['licence', 'url', 'archive', 'sha256'] as const),
);

function writeFact({ form, value }: EntryFact): CsvValue {
  if (form === 'lines') return compose(value?.join('; '));
  if (form === 'stated') return compose(typeof value === 'object' ? value.text : value);
  return form === 'amount' && typeof value === 'object'
    ? toWon(value.amount, value.unit)
    : compose(value as CsvValue);
}

/** The facts that a kind of entry declares, between what all entries share; an amount is in won and says so. */
const entryColumns = (kind: EntryKind): Column<AnyEntry>[] => [
  ...pick<AnyEntry>('id', 'title', 'english'),
  ...Object.entries(declarations[kind].facts).map(([name, form]): Column<AnyEntry> => [
    form === 'amount' ? `${snake(name)}_krw` : snake(name),
    (entry) => writeFact(readFact(kind, entry, name)),
  ]),
  ...pick<AnyEntry>('department'),
  ['goals', (entry) => goalsOf(entry).join(' ')],
  ['pledges', ({ pledges = [] }) => pledges.join(' ')],
  ['source', ({ sources }) => sources?.[0]?.source],
  ['place', ({ sources }) => sources?.[0]?.place],
];

/** The kinds that are no entries; the pledges' own table tells their statuses and money as well. */
const frame = { government, term, department, place, source } satisfies Record<
  Exclude<RecordKind, EntryKind | 'pledge'>,
  unknown
>;

/** The columns of a table of records, before the one that says on which page each is shown. */
export function columnsOf(kind: Exclude<RecordKind, 'pledge'>): readonly Column<never>[] {
  return isEntryKind(kind) ? entryColumns(kind) : frame[kind];
}
