import type { FactForm } from '../schema/define-kind.ts';
import { declarations, type EntryKind } from '../schema/kinds.ts';
import type { Sum } from '../schema/money.ts';
import type { Stated } from '../schema/stated.ts';
import type { AnyEntry } from './entry-book.ts';

interface Value<F extends FactForm, T> {
  name: string;
  form: F;
  /** Undefined where the source does not state it. */
  value: T | undefined;
}

/** A fact of an entry and how it is shown; a printed dash is `-`. */
export type EntryFact =
  | Value<Exclude<FactForm, 'stated' | 'lines' | 'number' | 'amount'>, string>
  | Value<'stated', Stated>
  | Value<'lines', readonly string[]>
  | Value<'number', number>
  | Value<'amount', Sum | '-'>;

/** One fact of an entry, read as its kind declares it; the schema of the kind has accepted the value. */
export function readFact(kind: EntryKind, entry: AnyEntry, name: string): EntryFact {
  const { facts } = declarations[kind];
  return { name, form: facts[name] ?? 'text', value: entry[name] } as EntryFact;
}

function readFacts(kind: EntryKind, entry: AnyEntry, names: readonly string[]): EntryFact[] {
  const left: readonly string[] = declarations[kind].leavesOut?.(entry) ?? [];
  return names.filter((name) => !left.includes(name)).map((name) => readFact(kind, entry, name));
}

/** The facts that a kind declares, in its order. */
export function listFacts(kind: EntryKind, entry: AnyEntry): EntryFact[] {
  return readFacts(kind, entry, Object.keys(declarations[kind].facts));
}

/** Those that stand in the row of a list. */
export function listRowFacts(kind: EntryKind, entry: AnyEntry): EntryFact[] {
  return readFacts(kind, entry, declarations[kind].row);
}
