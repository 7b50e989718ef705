import type { TermBook } from './dataset.ts';
import { splitPeriod } from '../schema/split-period.ts';
import { firstDay } from './period.ts';
import { spanInTime, type TimeSpan } from './place-in-time.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { rememberFor } from './remember.ts';

/** What a promise line marks, in the order in which a reader is told of it. */
export const promiseEvents = ['met', 'latest', 'undone', 'changed', 'left', 'to-come'] as const;
export type PromiseEventName = (typeof promiseEvents)[number];

/** One dated event of a promise. */
export interface PromiseEvent extends TimeSpan {
  name: PromiseEventName;
  /** EDTF, as exact as its source. */
  when: string;
}

/** What is known of the time of one promise. */
export interface PromiseLine {
  /** The target year: a promise for a year may be kept until its last day. */
  deadline: (TimeSpan & { year: number }) | undefined;
  /** From the first recorded event that took place to the last. */
  recorded: TimeSpan | undefined;
  /** In time order. */
  events: readonly PromiseEvent[];
  /** The end of the day that the record speaks of. */
  asOf: number;
}

/** Whole years that hold all lines of a term, so that every list of it has one scale. */
export interface PromiseAxis {
  first: number;
  /** The year after the last. */
  end: number;
}

/** A month or less is drawn as a point; what is known only to a longer time covers all of it. */
export const isPoint = ({ begin, end }: TimeSpan): boolean => end - begin < 1 / 11;

/** An event whose other end is open is marked where it is known to begin, or to end. */
function markEvent(name: PromiseEventName, stated: string): PromiseEvent {
  const { start, end } = splitPeriod(stated);
  const when = start !== undefined && end !== undefined ? stated : ((start ?? end) as string);
  return { name, when, ...spanInTime(when) };
}

/** What met the target, or else the newest event that took place. */
function listReached({ statuses: { evidenced } }: PledgeEntry): PromiseEvent[] {
  const { value, by, undoneBy } = evidenced;
  const last = by.toSorted((a, b) => firstDay(a.when).localeCompare(firstDay(b.when))).at(-1);
  if (last === undefined || value === 'planned') return [];
  const isMet = value === 'achieved' || value === 'reversed';
  return [
    markEvent(isMet ? 'met' : 'latest', last.when),
    ...(undoneBy ? [markEvent('undone', undoneBy.when)] : []),
  ];
}

/** Changes that the record dates; the one by which the pledge left the count is told as that. */
function listChanged({ facts: { adjustments = [] }, departed }: PledgeEntry): PromiseEvent[] {
  return adjustments.flatMap((adjustment) => {
    const { kind, date } = adjustment;
    if (date === undefined) return [];
    if (adjustment === departed?.adjustment) return [markEvent('left', date)];
    return kind === 'change' || kind === 'retarget' ? [markEvent('changed', date)] : [];
  });
}

/** The next event that was still to come on the day of the record. */
function listToCome({ milestones, asOf }: PledgeEntry): PromiseEvent[] {
  const next = milestones.find(
    ({ state, when }) => state === 'planned' && firstDay(when) > asOf.day,
  );
  return next ? [markEvent('to-come', next.when)] : [];
}

function readTimes(pledge: PledgeEntry): PromiseLine {
  const year = pledge.facts.target?.year;
  const took = pledge.milestones
    .filter(({ state }) => state === 'done')
    .map(({ when }) => spanInTime(when));
  return {
    deadline: year === undefined ? undefined : { year, begin: year, end: year + 1 },
    recorded:
      took.length === 0
        ? undefined
        : {
            begin: Math.min(...took.map(({ begin }) => begin)),
            end: Math.max(...took.map(({ end }) => end)),
          },
    events: [...listReached(pledge), ...listChanged(pledge), ...listToCome(pledge)].sort(
      (a, b) => a.begin - b.begin,
    ),
    asOf: spanInTime(pledge.asOf.day).end,
  };
}

/** The times of one promise as its record states them. */
export const readPromiseLine = rememberFor(readTimes);

type DatedTerm = Pick<TermBook, 'term' | 'pledges'>;

/** The years from the beginning of the term, or the first event, to its end, or the last. */
function measureAxis({ term, pledges }: DatedTerm): PromiseAxis {
  const lines = pledges.map(readPromiseLine);
  const stretches: TimeSpan[] = [
    ...[term.start, term.end].map(spanInTime),
    ...lines.flatMap(({ events }) => events),
    ...lines.flatMap(({ deadline }) => deadline ?? []),
    ...lines.map(({ asOf }) => ({ begin: asOf, end: asOf })),
  ];
  return {
    first: Math.floor(Math.min(...stretches.map(({ begin }) => begin))),
    end: Math.ceil(Math.max(...stretches.map(({ end }) => end))),
  };
}

/** The scale of a term, measured once: every list and every pledge of the term is drawn on it. */
export const readPromiseAxis: (book: DatedTerm) => PromiseAxis = rememberFor(measureAxis);
