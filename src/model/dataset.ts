import type { Department } from '../schema/department.ts';
import type { Government, Place } from '../schema/government.ts';
import type { GovernmentRecords, PageRecord, Records, TermRecords } from '../schema/records.ts';
import type { Retired } from '../schema/retired.ts';
import type { SdgFramework } from '../schema/sdg-framework.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { ProgressThresholds } from '../schema/thresholds.ts';
import { asOfTerm, readAsOf, type AsOf } from './as-of.ts';
import { goalsOf, joinAllEntries, type EntryBooks } from './entry-book.ts';
import { groupBy } from './group.ts';
import { groupOfficeChanges, type NamedChange } from './office-changes.ts';
import { lastDay } from './period.ts';
import { enterPledge, type PledgeEntry } from './pledge-entry.ts';
import { mapPledges, type PledgeMap } from './pledge-map.ts';
import { judgeProgress, type Progress } from './progress.ts';

/** One elected term with its pledges and the look-ups its pages need. */
export interface TermBook {
  government: string;
  term: Term;
  pledges: readonly PledgeEntry[];
  pledgeById: ReadonlyMap<string, PledgeEntry>;
  /** Where they lie; undefined where nothing can be shown on a map. */
  map?: PledgeMap | undefined;
  /** What its pages are shown at and its counts are taken at. */
  asOf: AsOf;
}

/** Everything one government's pages need; nothing in it refers to another government. */
export interface GovernmentBook {
  government: Government;
  departments: readonly Department[];
  departmentById: ReadonlyMap<string, Department>;
  placeById: ReadonlyMap<string, Place>;
  terms: readonly TermBook[];
  /** Pledges of all terms, by what points at them. */
  pledgesByDepartment: ReadonlyMap<string, readonly PledgeEntry[]>;
  pledgesByPlace: ReadonlyMap<string, readonly PledgeEntry[]>;
  pledgesByGoal: ReadonlyMap<number, readonly PledgeEntry[]>;
  /** Entries by kind, with their look-ups. */
  entries: EntryBooks;
  /** Changes of offices, by each department that they name. */
  officeChanges: ReadonlyMap<string, readonly NamedChange[]>;
  framework: SdgFramework | undefined;
  /** How each indicator is judged, by its id. */
  progressByIndicator: ReadonlyMap<string, Progress>;
}

/** All records joined. Only here stands what belongs to no single government: site, as-of date, sources. */
export interface Dataset {
  site: Site;
  /** The site's "today": an ISO day. */
  asOf: string;
  /** The as-of date as it was stated. */
  asOfText: string;
  /** The editors' own pages, in their order. */
  pages: readonly PageRecord[];
  sources: readonly Source[];
  sourceById: ReadonlyMap<string, Source>;
  /** How the progress of indicators is judged, by year; empty where the site does not judge. */
  thresholds: readonly ProgressThresholds[];
  /** What stood at an address and stands there no more. */
  retired: readonly Retired[];
  governments: readonly GovernmentBook[];
}

const compareIds = new Intl.Collator('en', { numeric: true }).compare;

function mapById<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function joinTerm(
  records: GovernmentRecords['terms'][number],
  { government, boundaries }: GovernmentRecords,
  today: AsOf,
): TermBook {
  const pledges = records.pledges
    .map((record) => enterPledge(record, government.id, records.term, today.text))
    .sort((a, b) => compareIds(a.facts.id, b.facts.id));
  const pledgeById = new Map(pledges.map((pledge) => [pledge.facts.id, pledge]));
  const asOf = asOfTerm(records.term, pledges, today);
  const map = mapPledges(government, pledges, boundaries);
  return { government: government.id, term: records.term, pledges, pledgeById, map, asOf };
}

export function joinGovernment(
  records: GovernmentRecords,
  today: AsOf,
  thresholds: readonly ProgressThresholds[],
): GovernmentBook {
  const { government, departments, entries, framework } = records;
  const terms = records.terms.map((term) => joinTerm(term, records, today));
  const pledges = terms.flatMap((term) => term.pledges);
  return {
    government,
    departments,
    departmentById: mapById(departments),
    placeById: mapById(government.places),
    terms,
    pledgesByDepartment: groupBy(pledges, ({ facts }) => [facts.lead, ...(facts.supporting ?? [])]),
    pledgesByPlace: groupBy(pledges, ({ places }) => places),
    pledgesByGoal: groupBy(pledges, ({ facts }) => goalsOf(facts)),
    entries: joinAllEntries(entries),
    officeChanges: groupOfficeChanges(entries.organisation),
    framework,
    progressByIndicator: new Map(
      entries.indicator.map((each) => [
        each.id,
        judgeProgress(each, thresholds, framework?.base?.year),
      ]),
    ),
  };
}

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

/** Joins the records of one government. */
export type JoinGovernment = typeof joinGovernment;

/** Joins checked records; every look-up is made once, here. */
export function joinDataset(records: Records, join: JoinGovernment = joinGovernment): Dataset {
  const today = readAsOf(findAsOf(records));
  return {
    site: records.site,
    asOf: today.day,
    asOfText: today.text,
    pages: records.pages,
    sources: records.sources,
    sourceById: mapById(records.sources),
    thresholds: records.thresholds,
    retired: records.retired,
    governments: records.governments.map((government) =>
      join(government, today, records.thresholds),
    ),
  };
}
