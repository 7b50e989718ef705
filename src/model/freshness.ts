import { rhythms, type Rhythm } from '../schema/rhythm.ts';
import { countDays, endMonth, lastDay } from './period.ts';

/** Whether a record is as young as its government promised. */
export type Freshness =
  | { value: 'no-rhythm' }
  /** `due`: the ISO day by which a newer record was promised. */
  | { value: 'fresh'; due: string }
  | { value: 'stale'; due: string; daysLate: number };

/**
 * A record is stale when the day lies past the end of the month in which the next one was due.
 * @param recordAsOf the EDTF date that the record speaks of
 * @param asOf ISO day: the site's "today", or the end of the term where that is earlier, for then the promise ends
 */
export function judgeFreshness(
  recordAsOf: string,
  rhythm: Rhythm | undefined,
  asOf: string,
): Freshness {
  if (rhythm === undefined) return { value: 'no-rhythm' };
  const due = endMonth(lastDay(recordAsOf), rhythms[rhythm]);
  const daysLate = countDays(due, asOf);
  return daysLate > 0 ? { value: 'stale', due, daysLate } : { value: 'fresh', due };
}
