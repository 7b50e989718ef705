import { z } from 'zod';
import { addFault, type SchemaFault } from './fault.ts';

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toIso(text: string): string | undefined {
  const parts = /^(\d{4}|\d{2})\D+(\d{1,2})(?:\D+(\d{1,2}))?\D*$/.exec(
    text.normalize('NFKC').trim(),
  );
  if (!parts?.[1] || !parts[2]) return undefined;
  const year = parts[1].length === 2 ? `20${parts[1]}` : parts[1];
  return [year, parts[2].padStart(2, '0'), ...(parts[3] ? [parts[3].padStart(2, '0')] : [])].join(
    '-',
  );
}

/** Why a text is not an EDTF year, month or day; undefined when it is one. */
export function findDateFault(text: string): SchemaFault | undefined {
  const parts = day.exec(text);
  if (!parts) {
    const suggestion = toIso(text);
    if (/T\d|:\d/.test(text)) return { problem: 'date-with-time', suggestion: text.slice(0, 10) };
    return suggestion && !findDateFault(suggestion)
      ? { problem: 'date-format', suggestion }
      : { problem: 'date-expected' };
  }
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < 1990 || year > 2100) return { problem: 'date-year-range' };
  if (month < 1 || month > 12) return { problem: 'date-impossible' };
  if (date < 1 || date > daysInMonth(year, month)) {
    return {
      problem: 'date-impossible',
      suggestion: `${text.slice(0, 8)}${String(daysInMonth(year, month))}`,
    };
  }
  return undefined;
}

/** Why a text is not an EDTF date or interval; `..` leaves an end open. */
export function findPeriodFault(text: string): SchemaFault | undefined {
  const ends = text.split('/');
  if (ends.length > 2) return { problem: 'date-expected' };
  const dated = ends.filter((end) => end !== '..');
  if (dated.length === 0) return { problem: 'date-expected' };
  for (const end of dated) {
    const fault = findDateFault(end);
    if (fault) return fault;
  }
  const [start, end] = dated;
  if (start && end && start.slice(0, end.length) > end) {
    return { problem: 'date-order', detail: `${start} > ${end}` };
  }
  return undefined;
}

function textThat(findFault: (text: string) => SchemaFault | undefined) {
  return z.string().check((context) => {
    const fault = findFault(context.value);
    if (fault) addFault(context.issues, context.value, fault);
  });
}

/** A year alone looks like a number to a program that helps to type. */
const yearToo = { type: ['string', 'integer'] };

/** An EDTF date as exact as the source: `2024`, `2024-05` or `2024-05-31`. */
export const edtfDate = textThat(findDateFault).meta(yearToo);

/** An EDTF date or interval: `2022-07/2022-09`, `2024-01/..`. */
export const edtfPeriod = textThat(findPeriodFault).meta(yearToo);
