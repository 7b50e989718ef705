import { readDeparture } from './departure.ts';
import type { PledgeEntry } from './pledge-entry.ts';

export interface Denominators {
  /** What was promised at first; nothing ever leaves it. */
  original: readonly PledgeEntry[];
  /** What is still counted at the as-of day. */
  current: readonly PledgeEntry[];
}

/** Both counts of a term, so that a rate can be shown on what was promised and on what is left of it. */
export function readDenominators(pledges: readonly PledgeEntry[], asOf: string): Denominators {
  return {
    original: pledges.filter(({ facts }) => facts.added === undefined),
    current: pledges.filter((pledge) => readDeparture(pledge, asOf) === undefined),
  };
}

/** What makes the two counts differ. */
export function compareDenominators({ original, current }: Denominators): {
  left: readonly PledgeEntry[];
  added: readonly PledgeEntry[];
} {
  const [first, now] = [new Set(original), new Set(current)];
  return {
    left: original.filter((pledge) => !now.has(pledge)),
    added: current.filter((pledge) => !first.has(pledge)),
  };
}
