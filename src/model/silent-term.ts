import type { GovernmentBook } from './dataset.ts';
import { rememberFor } from './remember.ts';
import { isReported } from './status.ts';

const listSilent = rememberFor(
  ({ terms }: GovernmentBook) =>
    new Set(
      terms
        .filter(({ pledges }) => !pledges.some(({ statuses }) => isReported(statuses)))
        .map(({ term }) => term.id),
    ),
);

/** Whether the government's own status is known of no pledge of a term, so that it is said once and not of each. */
export const isSilentTerm = (book: GovernmentBook, termId: string): boolean =>
  listSilent(book).has(termId);
