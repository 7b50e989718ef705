import { daysInMonth } from '../schema/date.ts';
import { splitPeriod } from '../schema/split-period.ts';

/** In years: each month is a twelfth of its year, each day its share of its month. */
function placeDate(date: string): { begin: number; length: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { begin: year, length: 1 };
  const begin = year + (month - 1) / 12;
  if (day === undefined) return { begin, length: 1 / 12 };
  const length = 1 / 12 / daysInMonth(year, month);
  return { begin: begin + (day - 1) * length, length };
}

/** A stretch of time, in years. */
export interface TimeSpan {
  begin: number;
  end: number;
}

/** From the beginning of an EDTF date or interval to its end; where one end is open, only the other is known. */
export function spanInTime(when: string): TimeSpan {
  const { start, end } = splitPeriod(when);
  const first = placeDate((start ?? end) as string);
  const last = placeDate((end ?? start) as string);
  return { begin: first.begin, end: last.begin + last.length };
}

/** Where an EDTF date or interval begins, in years; an interval without a beginning stands at its end. */
export function placeInTime(when: string): number {
  const { start, end } = splitPeriod(when);
  return placeDate((start ?? end) as string).begin;
}

/** How many months an EDTF date or interval covers, to the nearest; undefined where an end is open. */
export function countMonths(when: string): number | undefined {
  const { start, end } = splitPeriod(when);
  if (start === undefined || end === undefined) return undefined;
  const last = placeDate(end);
  return Math.round((last.begin + last.length - placeDate(start).begin) * 12);
}

/** Whether all periods are of one length, so that what was counted in them can be compared. */
export function areAlike(periods: readonly string[]): boolean {
  const lengths = new Set(periods.map(countMonths));
  return lengths.size === 1 && !lengths.has(undefined);
}
