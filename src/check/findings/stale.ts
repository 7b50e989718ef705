import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { makeFinding, type FindingContext } from './rule.ts';

/** The record is older than the government promised to let it become. */
export function findStale(pledge: PledgeEntry, { asOf, term }: FindingContext): Finding[] {
  const { freshness, facts } = pledge;
  if (freshness.value !== 'stale' || !term.updates) return [];
  return [
    makeFinding(pledge, 'record-stale', {
      params: {
        every: { kind: 'word', value: `rhythm.${term.updates.every}` },
        recorded: { kind: 'date', value: facts.asOf },
        due: { kind: 'date', value: freshness.due },
        asOf: { kind: 'date', value: asOf },
        late: { kind: 'days', value: freshness.daysLate },
      },
      cites: [term.updates.cite, ...facts.sources],
    }),
  ];
}
