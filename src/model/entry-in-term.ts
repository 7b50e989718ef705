import { declarations, type EntryKind } from '../schema/kinds.ts';
import type { Term } from '../schema/term.ts';
import {
  listEntryGroups,
  timeOf,
  type AnyEntry,
  type EntryBooks,
  type EntryGroup,
} from './entry-book.ts';
import { spanDays } from './period.ts';

/**
 * Whether an entry belongs to a term: by the term that it names itself, else by any of its times; one without either
 * belongs to every term of its government.
 */
export function isInTerm({ id, start, end }: Term, kind: EntryKind, entry: AnyEntry): boolean {
  if (entry.term !== undefined) return entry.term === id;
  const times = declarations[kind].times?.(entry) ?? [timeOf(entry) ?? []].flat();
  return (
    times.length === 0 ||
    times.some((time) => {
      const { first, last } = spanDays(time);
      return first <= spanDays(end).last && last >= spanDays(start).first;
    })
  );
}

/** The entries of a term, of the kinds that have a room of their own in every header; those about all its pledges are told by themselves. */
export const listFirstInTerm = (books: EntryBooks, term: Term): EntryGroup[] =>
  listEntryGroups(books)
    .filter(({ kind }) => declarations[kind].menu === 'header')
    .map(({ kind, entries }) => ({
      kind,
      entries: entries.filter((entry) => entry.term === undefined && isInTerm(term, kind, entry)),
    }));
