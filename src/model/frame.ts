import type {
  Frame,
  GovernmentRecords,
  Records,
  SiteFrame,
  TermRecords,
} from '../schema/records.ts';
import { address } from './address.ts';
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

/** Whether so many pledges make a site a large one. */
export const isLarge = (pledges: number) => pledges > 500;

/** What stands beside the governments' own records. */
export function frameRecords(records: Records): SiteFrame {
  const { governments, ...site } = records;
  const terms = governments.flatMap((each) => each.terms);
  const pledges = terms.reduce((sum, term) => sum + term.pledges.length, 0);
  return {
    ...site,
    asOf: findAsOf(records),
    pledges,
    isLarge: isLarge(pledges),
    governments: governments.map(({ government }) => government),
  };
}

function* walkStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* walkStrings(part);
  }
}

/**
 * What the pages of one government may know of the site, and all that they are made of besides its records: of sources
 * those that its records or the site's settings name, of retired addresses those below its own.
 */
export function narrowFrame(frame: SiteFrame, own: GovernmentRecords): Frame {
  const { site, asOf, isLarge, pages, thresholds, governments } = frame;
  const named = new Set(walkStrings([site, thresholds, own]));
  const below = address.government(own.government.id);
  return {
    ...{ site, asOf, isLarge, pages, thresholds, governments },
    sources: frame.sources.filter(({ id }) => named.has(id)),
    retired: frame.retired.filter((each) => each.address.startsWith(below)),
  };
}
