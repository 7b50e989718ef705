import { dateParam } from './params.ts';
import type { PledgeRule } from './pledge-rule.ts';

/** The record is older than the government promised to let it become. */
export const staleRecord: PledgeRule = {
  code: 'record-stale',
  compare: ({ freshness, facts }, { asOf, term: { updates } }) => {
    if (!updates) return [];
    if (freshness.value !== 'stale') return ['agrees'];
    return [
      {
        path: ['asOf'],
        params: {
          every: { kind: 'word', value: `rhythm.${updates.every}` },
          recorded: dateParam(facts.asOf),
          due: dateParam(freshness.due),
          asOf: dateParam(asOf),
          late: { kind: 'days', value: freshness.daysLate },
        },
        cites: [updates.cite, ...facts.sources],
      },
    ];
  },
};
