import { lost } from '../schema/card.ts';
import type { Pledge } from '../schema/pledge.ts';
import { reportedValues } from '../schema/standing.ts';
import type { Citation } from '../schema/text.ts';
import type { Milestone } from '../schema/work.ts';
import { countDays, firstDay } from './period.ts';

/** `lost`: the card has boxes for its stage, and the text at hand does not show which of them applies. */
export const reportedStates = [...reportedValues, lost, 'not-stated'] as const;
export type ReportedState = (typeof reportedStates)[number];

/** The statuses by which a government calls a pledge done (공약이행완료: 완료 + 이행 후 계속추진). */
export const doneValues = ['completed', 'completed-continuing'] as const;

/** Whether the government's own status is known here. */
export const isReported = ({ reported }: Pick<Statuses, 'reported'>): boolean =>
  reported.value !== 'not-stated' && reported.value !== lost;

export const isDone = (value: ReportedState): boolean =>
  (doneValues as readonly ReportedState[]).includes(value);

/** What the government says: its newest stated status. */
export interface Reported {
  value: ReportedState;
  asOf?: string;
  basis?: string | undefined;
  cite?: Citation;
}

export const evidencedValues = [
  'achieved',
  'reversed',
  'underway',
  'planned',
  'no-evidence',
] as const;
export type EvidencedValue = (typeof evidencedValues)[number];

/** What the recorded milestones support. */
export interface Evidenced {
  value: EvidencedValue;
  /** The milestones that decide it. */
  by: readonly Milestone[];
  undoneBy?: Milestone;
}

export const scheduleValues = ['on-time', 'late', 'due', 'overdue', 'no-deadline'] as const;
export type ScheduleValue = (typeof scheduleValues)[number];

/** The evidence against the stated deadline. */
export interface Schedule {
  value: ScheduleValue;
  /** ISO day: the last day of the target year. */
  deadline?: string;
  /** Days past the deadline: until it was met, or until the as-of day. */
  daysLate?: number;
}

export interface Statuses {
  reported: Reported;
  evidenced: Evidenced;
  schedule: Schedule;
}

export function readReported(pledge: Pledge): Reported {
  const newest = pledge.status?.at(-1);
  if (!newest && pledge.card?.stage === lost) return { value: lost, cite: pledge.card.cite };
  if (!newest) return { value: 'not-stated' };
  const { value, asOf, basis, cite } = newest;
  return { value, asOf, basis, cite };
}

/** Achieved when every milestone that the target names is done; reversed when one of them was undone since. */
export function weighEvidence(pledge: Pledge, milestones: readonly Milestone[]): Evidenced {
  const done = milestones.filter(({ state }) => state === 'done');
  const named = pledge.target?.metBy ?? [];
  const deciding = named.flatMap((id) => milestones.find((milestone) => milestone.id === id) ?? []);
  const isComplete = deciding.length > 0 && deciding.length === named.length;
  if (isComplete && deciding.every(({ state }) => state === 'done')) {
    const undoneBy = done.find(({ undoes }) => deciding.some(({ id }) => id === undoes));
    return undoneBy
      ? { value: 'reversed', by: deciding, undoneBy }
      : { value: 'achieved', by: deciding };
  }
  if (done.length > 0) return { value: 'underway', by: done.slice(-1) };
  return milestones.length > 0
    ? { value: 'planned', by: milestones.slice(0, 1) }
    : { value: 'no-evidence', by: [] };
}

/** The day the target was met: the first day of the last deciding milestone, as exact as its source. */
export function findMetOn(evidenced: Evidenced): string | undefined {
  if (evidenced.value !== 'achieved' && evidenced.value !== 'reversed') return undefined;
  return evidenced.by
    .map(({ when }) => firstDay(when))
    .sort()
    .at(-1);
}

/** @param asOf the site's "today", an ISO day */
export function judgeSchedule(pledge: Pledge, evidenced: Evidenced, asOf: string): Schedule {
  if (!pledge.target) return { value: 'no-deadline' };
  const deadline = `${String(pledge.target.year)}-12-31`;
  const metOn = findMetOn(evidenced);
  const late = countDays(deadline, metOn ?? asOf);
  if (metOn)
    return late > 0 ? { value: 'late', deadline, daysLate: late } : { value: 'on-time', deadline };
  return late > 0 ? { value: 'overdue', deadline, daysLate: late } : { value: 'due', deadline };
}

export function judgeStatuses(
  pledge: Pledge,
  milestones: readonly Milestone[],
  asOf: string,
): Statuses {
  const evidenced = weighEvidence(pledge, milestones);
  return {
    reported: readReported(pledge),
    evidenced,
    schedule: judgeSchedule(pledge, evidenced, asOf),
  };
}
