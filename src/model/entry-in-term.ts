import { declarations, type EntryKind } from '../schema/kinds.ts';
import type { Term } from '../schema/term.ts';
import { timeOf, type AnyEntry } from './entry-book.ts';
import { spanDays } from './period.ts';

/** Whether any time of an entry lies in a term; one without a time belongs to every term of its government. */
export function isInTerm({ start, end }: Term, kind: EntryKind, entry: AnyEntry): boolean {
  const times = declarations[kind].times?.(entry) ?? [timeOf(entry) ?? []].flat();
  return (
    times.length === 0 ||
    times.some((time) => {
      const { first, last } = spanDays(time);
      return first <= spanDays(end).last && last >= spanDays(start).first;
    })
  );
}
