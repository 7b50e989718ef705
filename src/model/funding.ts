import type { FundingSource } from '../schema/money.ts';
import { addAmounts, type Won } from './amount.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** What the plan of a pledge takes from one source of money. */
export interface Funding {
  source: FundingSource;
  /** As the source document names it. */
  label: string;
  amount: Won;
  /** Of all sources together; undefined where an amount is below zero, so that there is no whole. */
  permille: number | undefined;
}

/** Who pays for a pledge, by the printed names of all its projects, the largest first; a source without an amount is left out. */
export function listFunding({ parts }: Pick<PledgeEntry, 'parts'>): Funding[] {
  const rows = parts.flatMap(({ money }) => money?.bySource ?? []);
  const named = Map.groupBy(rows, ({ source, label }) => `${source} ${label}`);
  const stated = [...named.values()].flatMap((same) => {
    const amount = addAmounts(same.map(({ plan }) => plan));
    const [first] = same;
    return !first || amount === undefined || amount === 0 ? [] : [{ ...first, amount }];
  });
  const whole = stated.reduce((sum, { amount }) => sum + amount, 0);
  const isShared = stated.every(({ amount }) => amount > 0);
  return stated
    .map(({ source, label, amount }) => ({
      source,
      label,
      amount,
      permille: isShared ? Math.round((amount / whole) * 1000) : undefined,
    }))
    .toSorted((a, b) => b.amount - a.amount);
}
