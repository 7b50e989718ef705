import type { Frame, Records, TermRecords } from '../schema/records.ts';
import { lastDay } from './period.ts';

/** When the records of a term were stated: those of its pledges, else those of its announced totals. */
function listTermDates({ term: { announced = [] }, pledges }: TermRecords): string[] {
  const stated = pledges.length > 0 ? pledges.map(({ facts }) => facts) : announced;
  return stated.map(({ asOf }) => asOf);
}

/** The stated as-of date, else the newest one of any term; content without pledge and total never passes the gate. */
function findAsOf({ site, governments }: Records): string {
  const dates = governments
    .flatMap(({ terms }) => terms.flatMap(listTermDates))
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  return site.asOf ?? (dates.at(-1) as string);
}

/** What of all records the pages of each government need. */
export function frameRecords(records: Records): Frame {
  const { governments, ...site } = records;
  const terms = governments.flatMap((each) => each.terms);
  return {
    ...site,
    asOf: findAsOf(records),
    pledges: terms.reduce((sum, term) => sum + term.pledges.length, 0),
    governments: governments.map(({ government }) => government),
  };
}
