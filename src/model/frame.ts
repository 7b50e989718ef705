import type { Frame, Records, SiteFrame, TermRecords } from '../schema/records.ts';
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

/** Tells every text in a value. */
function tellStrings(value: unknown, tell: (text: string) => void): void {
  if (typeof value === 'string') tell(value);
  else if (typeof value === 'object' && value !== null) {
    for (const name in value) tellStrings(value[name as keyof typeof value], tell);
  }
}

/** Which of these names stand somewhere in a value. */
function findNamed(value: unknown, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  tellStrings(value, (text) => {
    if (names.has(text)) found.add(text);
  });
  return found;
}

/** Whose each source is that the records of one government name, and nothing else. */
function pairOwners(parts: SiteFrame['parts'], shared: ReadonlySet<string>) {
  const naming = new Map<string, string[]>();
  for (const [government, { sources }] of Object.entries(parts)) {
    for (const source of sources) naming.set(source, [...(naming.get(source) ?? []), government]);
  }
  const owned = [...naming].flatMap(([source, [owner, ...others]]) =>
    owner === undefined || others.length > 0 || shared.has(source) ? [] : [[source, owner]],
  );
  return Object.fromEntries(owned) as SiteFrame['sourceOwners'];
}

/** What stands beside the governments' own records. */
export function frameRecords(records: Records): SiteFrame {
  const { governments, ...site } = records;
  const terms = governments.flatMap((each) => each.terms);
  const pledges = terms.reduce((sum, term) => sum + term.pledges.length, 0);
  const names = new Set(site.sources.map(({ id }) => id));
  const shared = findNamed([site.site, site.thresholds], names);
  const parts = Object.fromEntries(
    governments.map((own) => [
      own.government.id,
      { terms: own.terms.map(({ term }) => term.id), sources: [...findNamed(own, names)] },
    ]),
  );
  return {
    ...site,
    asOf: findAsOf(records),
    pledges,
    parts,
    isLarge: isLarge(pledges),
    governments: governments.map(({ government }) => government),
    sourceOwners: pairOwners(parts, shared),
  };
}

/**
 * What the pages of one government may know of the site, and all that they are made of besides its records: of sources
 * those that its records or the site's settings name, of retired addresses those below its own.
 */
export function narrowFrame(frame: SiteFrame, government: string): Frame {
  const { site, asOf, isLarge, pages, thresholds, governments } = frame;
  const named = findNamed([site, thresholds], new Set(frame.sources.map(({ id }) => id)));
  for (const source of frame.parts[government]?.sources ?? []) named.add(source);
  const owners = Object.entries(frame.sourceOwners).filter(([, owner]) => owner === government);
  return {
    ...{ site, asOf, isLarge, pages, thresholds, governments },
    sources: frame.sources.filter(({ id }) => named.has(id)),
    retired: frame.retired.filter((each) =>
      each.address.startsWith(address.government(government)),
    ),
    sourceOwners: Object.fromEntries(owners),
  };
}
