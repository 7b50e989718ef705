import type { Milestone } from '../schema/work.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** Milestones in time order on either side of the as-of day (ISO). What is planned stays ahead of the line only by its date. */
export function readTimeline(
  pledge: PledgeEntry,
  asOf: string,
): { past: Milestone[]; future: Milestone[] } {
  const past = pledge.milestones.filter(({ when }) => firstDay(when) <= asOf);
  const future = pledge.milestones.filter(({ when }) => firstDay(when) > asOf);
  return { past, future };
}
