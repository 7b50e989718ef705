import type { TermBook } from './dataset.ts';
import { groupBy } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { rememberFor } from './remember.ts';

/** Which pledges of the term went into each; worked out once per term, by one pass over its pledges. */
const indexOrigins = rememberFor(({ pledges }: TermBook) =>
  groupBy(pledges, ({ facts: { id, adjustments = [] } }) =>
    adjustments.flatMap(({ into = [] }) => into).filter((other) => other !== id),
  ),
);

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
