import { address } from './address.ts';
import type { TermBook } from './dataset.ts';

/** The most clicks from the front page that a reader should need (접근성); this site's own limit. */
export const mostClicks = 3;

/** What readers look for, and where it is. */
export interface ReachTarget {
  name: 'pledges' | 'pledge' | 'rates' | 'ledger' | 'adjustments' | 'audit' | 'sources' | 'search';
  address: string;
}

/** The pages of a term that its self-audit measures the way to. */
export function listReachTargets({ government, term, pledges }: TermBook): ReachTarget[] {
  const [first] = pledges;
  return [
    { name: 'pledges', address: address.pledges(government, term.id) },
    ...(first
      ? [{ name: 'pledge' as const, address: address.pledge(government, term.id, first.facts.id) }]
      : []),
    { name: 'rates', address: address.rates(government, term.id) },
    { name: 'ledger', address: address.ledger(government, term.id) },
    { name: 'adjustments', address: address.adjustments(government, term.id) },
    { name: 'audit', address: address.audit() },
    { name: 'sources', address: address.sources() },
    { name: 'search', address: address.search() },
  ];
}
