import type { EntryKind } from '../schema/kinds.ts';
import { wonPerUnit, type Sum } from '../schema/money.ts';
import type { Measure } from '../schema/work.ts';
import type { GovernmentBook } from './dataset.ts';
import { listEntryGroups, type AnyEntry } from './entry-book.ts';
import { listFacts } from './entry-fact.ts';

/** An amount that an entry states, under the name of the fact that holds it. */
export interface StatedAmount {
  entry: AnyEntry;
  fact: string;
  sum: Sum;
}

/** A table of an entry whose figures are money. */
export interface MoneyTable {
  entry: AnyEntry;
  table: Measure;
}

/** What the entries of one kind state in money. */
export interface StatedMoney {
  kind: EntryKind;
  amounts: readonly StatedAmount[];
  tables: readonly MoneyTable[];
}

const readAmounts = (kind: EntryKind, entry: AnyEntry): StatedAmount[] =>
  listFacts(kind, entry).flatMap(({ form, name, value }) =>
    form === 'amount' && typeof value === 'object' ? [{ entry, fact: name, sum: value }] : [],
  );

/** Every amount that entries of a government state, by kind; a printed dash is no amount, and nothing is added up. */
export function listStatedMoney({ entries }: Pick<GovernmentBook, 'entries'>): StatedMoney[] {
  return listEntryGroups(entries)
    .map(({ kind, entries: own }) => ({
      kind,
      amounts: own.flatMap((entry) => readAmounts(kind, entry)),
      tables: own.flatMap((entry) =>
        (entry.tables ?? [])
          .filter(({ unit }) => Object.hasOwn(wonPerUnit, unit))
          .map((table) => ({ entry, table })),
      ),
    }))
    .filter(({ amounts, tables }) => amounts.length + tables.length > 0);
}

export const countStatedAmounts = (book: Pick<GovernmentBook, 'entries'>): number =>
  listStatedMoney(book).reduce((sum, { amounts }) => sum + amounts.length, 0);
