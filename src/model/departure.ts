import type { Pledge } from '../schema/pledge.ts';
import type { Adjustment } from '../schema/standing.ts';
import { firstDay } from './period.ts';
import type { Statuses } from './status.ts';

/** The ways in which a pledge leaves the current count; its page and its address stay. */
export const departures = ['drop', 'exclude', 'merge', 'split'] as const;
export type Departure = (typeof departures)[number];

function isDeparture(adjustment: Adjustment, own: string): boolean {
  const { kind, into = [] } = adjustment;
  return (departures as readonly string[]).includes(kind) && !into.includes(own);
}

/**
 * The adjustment by which a pledge left the count, if one took effect by the as-of day (ISO); one without a date
 * has taken effect. A part that keeps the number it was split from, or that others were merged into, has not left.
 */
export function findDeparture({ facts }: { facts: Pledge }, asOf: string): Adjustment | undefined {
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
  pledge: { facts: Pledge; statuses: Statuses },
  asOf: string,
): Departed | undefined {
  const adjustment = findDeparture(pledge, asOf);
  if (adjustment) return { kind: adjustment.kind as Departure, adjustment };
  const isDropped = pledge.statuses.reported.value === 'dropped';
  return isDropped ? { kind: 'drop', adjustment: undefined } : undefined;
}
