import edtf from 'edtf';

/** The days a period covers, as ISO dates; an open end is undefined. */
export interface Period {
  text: string;
  start: string | undefined;
  end: string | undefined;
}

const known = new Map<string, Period>();

function toIsoDay(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/** Reads an EDTF date or interval (ISO 8601-2, level 0); parsed once per distinct text. */
export function readPeriod(text: string): Period {
  const cached = known.get(text);
  if (cached) return cached;
  // The two ends are read one by one: the library refuses an interval whose ends overlap, such as 2023-05/2023.
  const [from = '', to = from] = text.split('/');
  const period = {
    text,
    start: from === '..' ? undefined : toIsoDay(edtf(from).min),
    end: to === '..' ? undefined : toIsoDay(edtf(to).max),
  };
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

/** Whole days from one ISO day to another. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
