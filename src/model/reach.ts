import { address } from './address.ts';
import type { TermBook } from './dataset.ts';
import { listLinks } from './site-pages.ts';

/** The most clicks from the front page that a reader should need (접근성); this site's own limit. */
export const mostClicks = 3;

/** What the self-audit of a term measures the way to: the pages that readers look for most, and one pledge. */
export function listReachTargets({ government, term, pledges }: TermBook) {
  const pages = listLinks(government, term.id).flatMap(({ row, href }) =>
    'isReached' in row ? [{ name: row.name, address: href }] : [],
  );
  const one = pledges.slice(0, 1).map(({ facts }) => ({
    name: 'pledge' as const,
    address: address.pledge(government, term.id, facts.id),
  }));
  return pages.flatMap((page) => (page.name === 'pledges' ? [page, ...one] : [page]));
}
