import type { SearchKind } from '../kinds.ts';
import type { KindCounts } from '../index-files.ts';

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
