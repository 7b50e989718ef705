import type { GovernmentBook } from './dataset.ts';
import { isReported } from './status.ts';

const known = new WeakMap<GovernmentBook, ReadonlySet<string>>();

/** Whether the government's own status is known of no pledge of a term, so that it is said once and not of each. */
export function isSilentTerm(book: GovernmentBook, termId: string): boolean {
  const silent =
    known.get(book) ??
    new Set(
      book.terms
        .filter(({ pledges }) => !pledges.some(({ statuses }) => isReported(statuses)))
        .map(({ term }) => term.id),
    );
  known.set(book, silent);
  return silent.has(termId);
}
