import type { FundingSource } from '../schema/money.ts';
import { addAmounts, type Won } from './amount.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** What the plan of a pledge takes from one source of money. */
export interface Funding {
  source: FundingSource;
  /** As the source document names it. */
  label: string;
  amount: Won;
}

/** Who pays for a pledge, by the printed names of all its projects, the largest first; what states no amount is left out. */
export function listFunding({ parts }: Pick<PledgeEntry, 'parts'>): Funding[] {
  const rows = parts.flatMap(({ money }) => money?.bySource ?? []);
  const named = Map.groupBy(rows, ({ source, label }) => `${source} ${label}`);
  return [...named.values()]
    .flatMap((same) => {
      const amount = addAmounts(same.map(({ plan }) => plan));
      const [first] = same;
      if (!first || amount === undefined || amount === 0) return [];
      return [{ source: first.source, label: first.label, amount }];
    })
    .toSorted((a, b) => b.amount - a.amount);
}
