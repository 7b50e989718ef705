import type { SearchKind } from '../kinds.ts';
import { sumCounts, type KindCounts } from '../index-files.ts';

/** Whether a record is one of the last, those that are written for editors. */
export const isAmongLast = (counts: KindCounts, number: number): boolean =>
  number >= sumCounts(counts.slice(0, -1));

/** The kind of a record, whose number says how many records of which kinds stand before it. */
export function findKind(
  kinds: readonly SearchKind[],
  counts: KindCounts,
  number: number,
): SearchKind {
  let end = 0;
  for (const [place, kind] of kinds.entries()) {
    end += counts[place] ?? 0;
    if (number < end) return kind;
  }
  throw new RangeError(`The index has no record ${String(number)}.`);
}
