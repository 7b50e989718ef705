import type { Milestone } from '../schema/work.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** Milestones in time order on either side of the as-of day. Only dates decide: a plan whose date passed is past. */
export function readTimeline({ milestones, asOf }: PledgeEntry): {
  past: Milestone[];
  future: Milestone[];
} {
  const past = milestones.filter(({ when }) => firstDay(when) <= asOf.day);
  const future = milestones.filter(({ when }) => firstDay(when) > asOf.day);
  return { past, future };
}
