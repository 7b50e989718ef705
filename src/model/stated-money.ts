import type { EntryKind } from '../schema/kinds.ts';
import { wonPerUnit, type Sum } from '../schema/money.ts';
import type { Measure } from '../schema/work.ts';
import type { GovernmentBook } from './dataset.ts';
import { listEntryGroups, type AnyEntry } from './entry-book.ts';
import { listFacts } from './entry-fact.ts';
import { rememberFor } from './remember.ts';

/** An entry that states money: its amounts, under the names of the facts that hold them, and its tables of money. */
export interface StatedMoney {
  entry: AnyEntry;
  amounts: readonly { fact: string; sum: Sum }[];
  tables: readonly Measure[];
}

/** What the entries of one kind state in money. */
export interface MoneyOfKind {
  kind: EntryKind;
  stated: readonly StatedMoney[];
}

function readStated(kind: EntryKind, entry: AnyEntry): StatedMoney {
  const amounts = listFacts(kind, entry).flatMap(({ form, name, value }) =>
    form === 'amount' && typeof value === 'object' ? [{ fact: name, sum: value }] : [],
  );
  const tables = (entry.tables ?? []).filter(({ unit }) => Object.hasOwn(wonPerUnit, unit));
  return { entry, amounts, tables };
}

/** Every amount that entries of a government state, by kind; a printed dash is no amount, and nothing is added up. */
export const listStatedMoney = rememberFor(
  ({ entries }: Pick<GovernmentBook, 'entries'>): readonly MoneyOfKind[] =>
    listEntryGroups(entries)
      .map(({ kind, entries: own }) => ({
        kind,
        stated: own
          .map((entry) => readStated(kind, entry))
          .filter(({ amounts, tables }) => amounts.length + tables.length > 0),
      }))
      .filter(({ stated }) => stated.length > 0),
);

/** How many entries state money. */
export const countStatedMoney = (book: Pick<GovernmentBook, 'entries'>): number =>
  listStatedMoney(book).reduce((sum, { stated }) => sum + stated.length, 0);
