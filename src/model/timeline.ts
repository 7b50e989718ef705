import { splitPeriod } from '../schema/split-period.ts';
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

/** Events that follow each other, to be shown or to be told as their number. */
export interface EventRun {
  isFolded: boolean;
  events: readonly Milestone[];
}

/** A single event is no longer than the line that would stand for it. */
const fewestFolded = 2;

/** Folds what is past but for the last two events and those that a status rests on. */
export function foldPast(
  past: readonly Milestone[],
  { statuses: { evidenced } }: Pick<PledgeEntry, 'statuses'>,
): EventRun[] {
  const decisive = new Set([...evidenced.by, evidenced.undoneBy].map((event) => event?.id));
  const shown = past.map((event, at) => at >= past.length - 2 || decisive.has(event.id));
  const runs: { isFolded: boolean; events: Milestone[] }[] = [];
  for (const [at, event] of past.entries()) {
    const isFolded = shown[at] === false;
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.events.push(event);
    else runs.push({ isFolded, events: [event] });
  }
  return runs.map(({ isFolded, events }) => ({
    isFolded: isFolded && events.length >= fewestFolded,
    events,
  }));
}

/** The time from the first event to the last, as an EDTF interval; the events are in time order. */
export function spanEvents(events: readonly Pick<Milestone, 'when'>[]): string {
  const { start = '..' } = splitPeriod(events[0]?.when ?? '..');
  const { end = '..' } = splitPeriod(events.at(-1)?.when ?? '..');
  return `${start}/${end}`;
}
