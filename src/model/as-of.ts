import type { Term } from '../schema/term.ts';
import { lastDay } from './period.ts';

/** Up to when something is known: as it was stated, and its last day (ISO) for comparing. */
export interface AsOf {
  text: string;
  day: string;
}

/** @param text an EDTF date */
export const readAsOf = (text: string): AsOf => ({ text, day: lastDay(text) });

const earlier = (one: AsOf, other: AsOf) => (one.day <= other.day ? one : other);

/** What a record is judged at: the date that it speaks of, and never a day after the one its site calls today. */
export function asOfRecord(stated: string, today: AsOf): AsOf {
  return earlier(readAsOf(stated), today);
}

/**
 * What a term is shown and counted at: the date its file states, else that of its newest record, else of the newest
 * announcement; with none of them the end of the term, if that is over.
 */
export function asOfTerm(
  { asOf, end, announced = [] }: Pick<Term, 'asOf' | 'end' | 'announced'>,
  records: readonly { asOf: AsOf }[],
  today: AsOf,
): AsOf {
  if (asOf !== undefined) return asOfRecord(asOf, today);
  const known =
    records.length > 0
      ? records.map((record) => record.asOf)
      : announced.map((each) => asOfRecord(each.asOf, today));
  const newest = known.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  return newest ?? asOfRecord(end, today);
}
