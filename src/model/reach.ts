import { address } from './address.ts';
import type { TermBook } from './dataset.ts';
import { listTermRows, pagesOfSite } from './site-pages.ts';

/** The most clicks from the front page that a reader should need (접근성); this site's own limit. */
export const mostClicks = 3;

const isReached = <R extends object>(row: R): row is Extract<R, { isReached: true }> =>
  'isReached' in row;

/** What the self-audit of a term measures the way to: the pages that readers look for most, and one pledge. */
export function listReachTargets(book: TermBook) {
  const { government, term, pledges } = book;
  const ofTerm = listTermRows(book)
    .filter(isReached)
    .map(({ name, address: find }) => ({ name, address: find(government, term.id) }));
  const one = pledges.slice(0, 1).map(({ facts }) => ({
    name: 'pledge' as const,
    address: address.pledge(government, term.id, facts.id),
  }));
  const ofSite = pagesOfSite
    .filter(isReached)
    .map(({ name, address: find }) => ({ name, address: find() }));
  return [
    ...ofTerm.flatMap((page) => (page.name === 'pledges' ? [page, ...one] : [page])),
    ...ofSite,
  ];
}
