import type { EntryFacts } from '../schema/entry-shape.ts';
import {
  declarations,
  entryKinds,
  orderedKinds,
  type EntryKind,
  type FactsOf,
} from '../schema/kinds.ts';
import type { GovernmentRecords } from '../schema/records.ts';
import { groupBy, groupOf } from './group.ts';

/** The entries of one kind. */
export interface EntryBook<T> {
  /** Newest first where they are dated, else by their ids. */
  all: readonly T[];
  byId: ReadonlyMap<string, T>;
  /** By who answers for them, in the same order. */
  byDepartment: ReadonlyMap<string, readonly T[]>;
  /** By what they point at, in the order of their ids. */
  byGoal: ReadonlyMap<number, readonly T[]>;
  byPledge: ReadonlyMap<string, readonly T[]>;
  byTerm: ReadonlyMap<string, readonly T[]>;
  /** By the path of another entry that they are related to. */
  byRelated: ReadonlyMap<string, readonly T[]>;
}

/** What may be read of an entry whose kind is not known. */
export type AnyEntry = EntryFacts & Readonly<Record<string, unknown>>;

export type EntryBooks = { readonly [K in EntryKind]: EntryBook<FactsOf[K]> };

export const goalsOf = ({ sdgs = [] }: Pick<EntryFacts, 'sdgs'>) => sdgs.map(({ goal }) => goal);

/** When an entry was, as exact as its source. */
export const timeOf = ({ date, period }: EntryFacts): string | undefined => date ?? period;

/** The paths of the records that tell a fact in place of the entry, by its name. */
export function listHeld(kind: EntryKind, entry: object): { name: string; path: string }[] {
  const values = new Map<string, unknown>(Object.entries(entry));
  return Object.entries(declarations[kind].facts).flatMap(([name, form]) => {
    const path = values.get(name);
    return form === 'stated' && typeof path === 'string' ? [{ name, path }] : [];
  });
}

/** The paths of the entries that one names. */
const pathsIn = (kind: EntryKind, entry: EntryFacts): string[] => [
  ...listHeld(kind, entry).map(({ path }) => path),
  ...(entry.related ?? []),
];

function joinEntries<T extends EntryFacts>(kind: EntryKind, entries: readonly T[]): EntryBook<T> {
  const all = entries.toSorted((a, b) => (timeOf(b) ?? '').localeCompare(timeOf(a) ?? ''));
  return {
    all,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    byDepartment: groupBy(all, ({ department }) => department ?? []),
    byGoal: groupBy(entries, goalsOf),
    byPledge: groupBy(entries, ({ pledges = [] }) => pledges),
    byTerm: groupBy(entries, ({ term }) => term ?? []),
    byRelated: groupBy(entries, (entry) => pathsIn(kind, entry)),
  };
}

/** Every look-up of every kind, made once. */
export function joinAllEntries(entries: GovernmentRecords['entries']): EntryBooks {
  return Object.fromEntries(
    entryKinds.map((kind) => [kind, joinEntries<EntryFacts>(kind, entries[kind])]),
  ) as never;
}

/** The entries of a kind that is not known beforehand. */
export function entriesOf(books: EntryBooks, kind: EntryKind): EntryBook<AnyEntry> {
  return books[kind];
}

export interface EntryGroup {
  kind: EntryKind;
  entries: readonly AnyEntry[];
}

/** The kinds that a government has entries of, in the order of readers. */
export function listEntryGroups(books: EntryBooks): EntryGroup[] {
  return orderedKinds
    .map((kind) => ({ kind, entries: entriesOf(books, kind).all }))
    .filter(({ entries }) => entries.length > 0);
}

type EntryLookUp = 'byDepartment' | 'byGoal' | 'byPledge' | 'byTerm' | 'byRelated';
type KeyOf<L extends EntryLookUp> = L extends 'byGoal' ? number : string;

/** The entries of each kind that point at something; a kind that the government has none of is left out. */
export function listPointing<L extends EntryLookUp>(
  books: EntryBooks,
  by: L,
  key: KeyOf<L>,
): EntryGroup[] {
  return listEntryGroups(books).map(({ kind }) => {
    const groups: ReadonlyMap<number | string, readonly AnyEntry[]> = entriesOf(books, kind)[by];
    return { kind, entries: groupOf(groups, key) };
  });
}

/** Where a file of an entry stands below the folder of its government, without its ending. */
export const pathOf = (kind: EntryKind, id: string) => `${declarations[kind].folder}/${id}`;

/** The entry at a path. */
export function findEntry(
  books: EntryBooks,
  path: string,
): { kind: EntryKind; entry: AnyEntry } | undefined {
  const cut = path.lastIndexOf('/');
  const kind = entryKinds.find((each) => declarations[each].folder === path.slice(0, cut));
  const entry = kind && entriesOf(books, kind).byId.get(path.slice(cut + 1));
  return kind && entry && { kind, entry };
}

/** The entries that one names, and those that name it. */
export function listRelated(books: EntryBooks, kind: EntryKind, entry: EntryFacts): EntryGroup[] {
  const named = pathsIn(kind, entry).flatMap((path) => findEntry(books, path) ?? []);
  return listPointing(books, 'byRelated', pathOf(kind, entry.id))
    .map((naming) => {
      const own = named.filter((each) => each.kind === naming.kind).map((each) => each.entry);
      return { kind: naming.kind, entries: [...new Set([...own, ...naming.entries])] };
    })
    .filter(({ entries }) => entries.length > 0);
}
