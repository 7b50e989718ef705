import { formatNumber, sayPeriod } from '../i18n/format.ts';
import { findPeriodFault } from '../schema/date.ts';

/** Keys whose values name other records or say nothing to a reader. */
const skipped = new Set([
  ...['id', 'cite', 'sources', 'metBy', 'undoes', 'state', 'sha256', 'licence'],
  ...['when', 'date', 'unit', 'asOf', 'start', 'end', 'tiles'],
  'english',
]);

/** Codes, ids, paths and lone marks are no words; a telephone number is one. */
const isWord = (text: string) =>
  (/[\p{L}]{2}|\p{Script=Hangul}/u.test(text) && !/^[a-z0-9/-]+$/.test(text)) ||
  /^[\d-]{7,}$/.test(text);

function readField(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && findPeriodFault(value) === undefined;

function sayOwnTime(value: object): string | undefined {
  const when = readField(value, 'when');
  return isDate(when) ? sayPeriod(when, 'ko') : undefined;
}

/** A figure with its unit, as a table prints it: `27,000천원`. */
function sayFigure(value: object, unit: unknown): string | undefined {
  const amount = readField(value, 'amount') ?? readField(value, 'value');
  return typeof amount === 'number' && typeof unit === 'string'
    ? `${formatNumber(amount)}${unit}`
    : undefined;
}

/** Every text of a record that a reader could look for, in the order it stands; what has a date or a figure begins with it. */
export function collectTexts(value: unknown, unit?: unknown): string[] {
  if (typeof value === 'string') return isWord(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => collectTexts(item, unit));
  if (typeof value !== 'object' || value === null) return [];
  const own = readField(value, 'unit') ?? unit;
  const lead = [sayOwnTime(value), sayFigure(value, own)].filter((text) => text !== undefined);
  const texts = Object.entries(value).flatMap(([key, item]) => {
    if (skipped.has(key)) return [];
    // A fact may be a bare number: a telephone, a span of months.
    return key === 'text' && typeof item === 'string' ? [item] : collectTexts(item, own);
  });
  if (lead.length === 0) return texts;
  const [first, ...rest] = texts;
  return [[...lead, first].filter((text) => text !== undefined).join(' '), ...rest];
}

/** What a record and its parts are called in English. */
export function collectEnglish(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectEnglish);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'english' && typeof item === 'string' ? [item] : collectEnglish(item),
  );
}
