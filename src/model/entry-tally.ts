import { declarations, type EntryKind } from '../schema/kinds.ts';
import { timeOf, type AnyEntry } from './entry-book.ts';
import { groupBy } from './group.ts';

/** How many entries of one year made each choice. */
export interface TallyRow {
  /** Undefined for those whose year no source states. */
  year: string | undefined;
  /** In the order of the tally's choices. */
  counts: readonly number[];
  total: number;
}

/** Entries by year and by the choice that their kind is counted by: those on this site, and no others. */
export interface Tally {
  fact: string;
  /** The choices that an entry made, in the order of the schema; undefined for those that state none. */
  choices: readonly (string | undefined)[];
  /** Newest first, those without a year last. */
  rows: readonly TallyRow[];
  total: TallyRow;
}

/** Undefined for a kind that is not counted, and where there is nothing to set side by side. */
export function tallyEntries(kind: EntryKind, entries: readonly AnyEntry[]): Tally | undefined {
  const { tally: fact, schema } = declarations[kind];
  if (fact === undefined || entries.length < 2) return undefined;
  const choiceOf = (entry: AnyEntry) => entry[fact] as string | undefined;
  const order = listChoices(schema.shape[fact]);
  const made = new Set(entries.map(choiceOf));
  const choices = [...order, undefined].filter((choice) => made.has(choice));
  const count = (year: string | undefined, own: readonly AnyEntry[]): TallyRow => ({
    year,
    counts: choices.map((choice) => own.filter((entry) => choiceOf(entry) === choice).length),
    total: own.length,
  });
  const byYear = groupBy(entries, (entry) => timeOf(entry)?.slice(0, 4) ?? '');
  const rows = [...byYear]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, own]) => count(year === '' ? undefined : year, own));
  return { fact, choices, rows, total: count(undefined, entries) };
}

/** The values that a choice of a schema allows. */
function listChoices(schema: unknown): readonly string[] {
  const { options, def } = schema as { options?: string[]; def: { innerType?: unknown } };
  return options ?? (def.innerType === undefined ? [] : listChoices(def.innerType));
}
