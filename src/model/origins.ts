import type { TermBook } from './dataset.ts';
import { groupBy } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';

const indexes = new WeakMap<TermBook, ReadonlyMap<string, readonly PledgeEntry[]>>();

/** Which pledges of the term went into each; worked out once per term, by one pass over its pledges. */
function indexOrigins(book: TermBook): ReadonlyMap<string, readonly PledgeEntry[]> {
  const known = indexes.get(book);
  if (known) return known;
  const index = groupBy(book.pledges, ({ facts: { id, adjustments = [] } }) =>
    adjustments.flatMap(({ into = [] }) => into).filter((other) => other !== id),
  );
  indexes.set(book, index);
  return index;
}

/** The pledges that were split or merged into this one, by number. */
export function findOrigins(book: TermBook, { facts }: PledgeEntry): readonly PledgeEntry[] {
  return indexOrigins(book).get(facts.id) ?? [];
}

/** The pledges that this one went into, in the order stated; itself aside. */
export function findSuccessors(
  book: TermBook,
  into: readonly string[] | undefined,
  own: string,
): readonly PledgeEntry[] {
  return (into ?? []).filter((id) => id !== own).flatMap((id) => book.pledgeById.get(id) ?? []);
}
