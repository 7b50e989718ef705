import { searchKinds, type SearchKind } from './kinds.ts';

const first: readonly SearchKind[] = ['pledge', 'government', 'term'];
const last: readonly SearchKind[] = ['indicator', 'goal', 'source', 'page', 'finding'];

/** The kinds in the order in which an index numbers its records: what is asked for most comes first. */
export const kindOrder: readonly SearchKind[] = [
  ...first,
  ...searchKinds.filter((kind) => !first.includes(kind) && !last.includes(kind)),
  ...last,
];

const places = new Map(kindOrder.map((kind, place) => [kind, place]));

/** In the order of the index: by kind, then by address. */
export function orderRecords<T extends { kind: SearchKind; address: string }>(
  records: readonly T[],
): T[] {
  const place = ({ kind }: T) => places.get(kind) ?? kindOrder.length;
  return records.toSorted(
    (a, b) => place(a) - place(b) || Number(a.address > b.address) - Number(a.address < b.address),
  );
}

/** How many records of each kind an index holds, in the order of the kinds. */
export function countKinds(records: Iterable<{ kind: SearchKind }>): number[] {
  const counts = kindOrder.map(() => 0);
  for (const { kind } of records) {
    const place = places.get(kind);
    if (place !== undefined) counts[place] = (counts[place] ?? Number.NaN) + 1;
  }
  return counts;
}
