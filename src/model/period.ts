import { daysInMonth } from '../schema/date.ts';
import { splitPeriod } from '../schema/split-period.ts';

/** The days a period covers, as ISO dates; an open end is undefined. */
export interface Period {
  text: string;
  start: string | undefined;
  end: string | undefined;
}

const known = new Map<string, Period>();

const firstOf = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;

function lastOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month))}`;
}

/** Reads an EDTF date or interval that its schema has accepted; read once per distinct text. */
export function readPeriod(text: string): Period {
  const cached = known.get(text);
  if (cached) return cached;
  const { start, end } = splitPeriod(text);
  const period = { text, start: start && firstOf(start), end: end && lastOf(end) };
  known.set(text, period);
  return period;
}

/** The last day a period covers, or its first where it has no end. */
export function lastDay(text: string): string {
  const { start, end } = readPeriod(text);
  return (end ?? start) as string;
}

/** The first day a period covers, or its last where it has no beginning. */
export function firstDay(text: string): string {
  const { start, end } = readPeriod(text);
  return (start ?? end) as string;
}

/** The first and the last day of a period for comparing: an open end lies before or after every day. */
export function spanDays(text: string): { first: string; last: string } {
  const { start = '', end = '9999' } = readPeriod(text);
  return { first: start, last: end };
}

/** Whole days from one ISO day to another. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The last day of the month that lies so many months after the month of an ISO day. */
export function endMonth(day: string, monthsLater: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = year * 12 + month - 1 + monthsLater;
  return lastOf(`${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`);
}
