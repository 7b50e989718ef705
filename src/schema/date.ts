import { z } from 'zod';
import { addFault, type SchemaFault } from './fault.ts';
import { splitPeriod } from './split-period.ts';

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every sign that Korean documents print between two dates as one: `~`. */
const foldRange = (text: string) =>
  text.normalize('NFKC').replace(/[\u223C\u301C\u2013\u2014]|(?<=[.월일])\s*-/gu, '~');

function toIso(text: string): string | undefined {
  const parts = /^(\d{4}|\d{2})[^\d~]+(\d{1,2})(?:[^\d~]+(\d{1,2}))?[^\d~]*$/.exec(
    foldRange(text).trim(),
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

/** A year alone, or a date in any of the usual forms. */
const toEnd = (text: string) => /^\s*(\d{4})\s*년?\s*$/.exec(text)?.[1] ?? toIso(text);

/** What a second date leaves out is as in the first: `9.` after `2020.4.` is its year, `15.` after a day its month. */
function completeEnd(start: string, until: string): string | undefined {
  if (/\d{4}/.test(until)) return toEnd(until);
  const numbers = until.match(/\d+/g) ?? [];
  const kept = start.split('-').slice(0, -numbers.length);
  if (numbers.length === 0 || kept.length === 0) return undefined;
  return [...kept, ...numbers.map((number) => number.padStart(2, '0'))].join('-');
}

/** An interval as Korean documents print it: `2020.4.~9.` is `2020-04/2020-09`. */
function toInterval(text: string): string | undefined {
  const [from = '', until = '', ...more] = foldRange(text).split('~');
  const start = toEnd(from);
  const end = start === undefined || more.length > 0 ? undefined : completeEnd(start, until);
  const interval = `${String(start)}/${String(end)}`;
  return end !== undefined && !findPeriodFault(interval) ? interval : undefined;
}

/** Why a text is not an EDTF date or interval; `..` leaves an end open. */
export function findPeriodFault(text: string): SchemaFault | undefined {
  const { start, end, isInterval } = splitPeriod(text);
  if (text.split('/').length > 2) return { problem: 'date-expected' };
  if (start === undefined && end === undefined) return { problem: 'date-expected' };
  for (const date of [start, end]) {
    const fault = date === undefined ? undefined : findDateFault(date);
    const suggestion = fault && toInterval(text);
    if (suggestion !== undefined) return { problem: 'date-format', suggestion };
    if (fault) return fault;
  }
  if (isInterval && start && end && start.slice(0, end.length) > end) {
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
