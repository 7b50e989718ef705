import { declarations, type EntryKind } from '../schema/kinds.ts';
import type { Term } from '../schema/term.ts';
import { timeOf, type AnyEntry } from './entry-book.ts';
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
