import type { Audience } from '../model/site-pages.ts';
import { searchKinds, type SearchKind } from './kinds.ts';

const first: readonly SearchKind[] = ['pledge', 'government', 'term'];
const last: readonly SearchKind[] = ['indicator', 'goal', 'source', 'page', 'finding'];

/**
 * The kinds in the order in which an index numbers its records: what is asked for most comes first. Pages come a second time at
 * the end: those that are written for editors.
 */
export const kindOrder: readonly SearchKind[] = [
  ...first,
  ...searchKinds.filter((kind) => !first.includes(kind) && !last.includes(kind)),
  ...last,
  'page',
];

interface Placed {
  kind: SearchKind;
  audience?: Audience | undefined;
}

const rankOf = ({ kind, audience }: Placed): number =>
  audience === 'editor' ? kindOrder.length - 1 : kindOrder.indexOf(kind);

/** In the order of the index: by kind, then by address. */
export function orderRecords<T extends Placed & { address: string }>(records: readonly T[]): T[] {
  return records.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || Number(a.address > b.address) - Number(a.address < b.address),
  );
}

/** How many records of each kind an index holds, in the order of the kinds. */
export function countKinds(records: Iterable<Placed>): number[] {
  const counts = kindOrder.map(() => 0);
  for (const record of records) {
    const place = rankOf(record);
    counts[place] = (counts[place] ?? Number.NaN) + 1;
  }
  return counts;
}
