import type { Milestone } from '../schema/work.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** Milestones in time order on either side of the as-of day (ISO). Only dates decide: a plan whose date passed is past. */
export function readTimeline(
  pledge: PledgeEntry,
  asOf: string,
): { past: Milestone[]; future: Milestone[] } {
  const past = pledge.milestones.filter(({ when }) => firstDay(when) <= asOf);
  const future = pledge.milestones.filter(({ when }) => firstDay(when) > asOf);
  return { past, future };
}
