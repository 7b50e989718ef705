import type { Adjustment } from '../schema/standing.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** The ways in which a pledge leaves the current count; its page and its address stay. */
export const departures = ['drop', 'exclude', 'merge', 'split'] as const;
export type Departure = (typeof departures)[number];

export interface Denominators {
  /** What was promised at first; nothing ever leaves it. */
  original: readonly PledgeEntry[];
  /** What is still counted at the as-of day. */
  current: readonly PledgeEntry[];
}

function isDeparture(adjustment: Adjustment, own: string): boolean {
  const { kind, into = [] } = adjustment;
  return (departures as readonly string[]).includes(kind) && !into.includes(own);
}

/**
 * The adjustment by which a pledge left the count, if one took effect by the as-of day (ISO); one without a date
 * has taken effect. A part that keeps the number it was split from, or that others were merged into, has not left.
 */
export function findDeparture(
  { facts }: Pick<PledgeEntry, 'facts'>,
  asOf: string,
): Adjustment | undefined {
  return facts.adjustments?.findLast(
    (adjustment) =>
      isDeparture(adjustment, facts.id) &&
      (adjustment.date === undefined || firstDay(adjustment.date) <= asOf),
  );
}

/** How a pledge left the count: by an adjustment, or only by being reported as dropped. */
export interface Departed {
  kind: Departure;
  adjustment: Adjustment | undefined;
}

/** Whether and how a pledge left the count by the as-of day (ISO). */
export function readDeparture(
  pledge: Pick<PledgeEntry, 'facts' | 'statuses'>,
  asOf: string,
): Departed | undefined {
  const adjustment = findDeparture(pledge, asOf);
  if (adjustment) return { kind: adjustment.kind as Departure, adjustment };
  const isDropped = pledge.statuses.reported.value === 'dropped';
  return isDropped ? { kind: 'drop', adjustment: undefined } : undefined;
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
