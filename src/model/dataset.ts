import type { Department } from '../schema/department.ts';
import type { Government, Place } from '../schema/government.ts';
import type { Frame, GovernmentRecords, PageRecord, Records } from '../schema/records.ts';
import type { Retired } from '../schema/retired.ts';
import type { SdgFramework } from '../schema/sdg-framework.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { ProgressThresholds } from '../schema/thresholds.ts';
import { asOfTerm, readAsOf, type AsOf } from './as-of.ts';
import { frameRecords } from './frame.ts';
import { goalsOf, joinAllEntries, type EntryBooks } from './entry-book.ts';
import { groupBy } from './group.ts';
import { groupOfficeChanges, type NamedChange } from './office-changes.ts';
import { enterPledge, type PledgeEntry } from './pledge-entry.ts';
import { mapPledges, type PledgeMap } from './pledge-map.ts';
import { judgeProgress, type Progress } from './progress.ts';
import { standIn } from './stand-in.ts';

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
  /** The government that a source belongs to, by the source's id: no other names it. */
  sourceOwners: Readonly<Record<string, string>>;
  /** How the progress of indicators is judged, by year; empty where the site does not judge. */
  thresholds: readonly ProgressThresholds[];
  /** What stood at an address and stands there no more. */
  retired: readonly Retired[];
  /** Whether there are so many pledges that some of them share what elsewhere each has. */
  isLarge: boolean;
  governments: readonly GovernmentBook[];
  /** Those whose records are at hand: all of them, but where the pages of one are made alone. */
  whole: readonly GovernmentBook[];
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

/** Joins the records of one government. */
export type JoinGovernment = typeof joinGovernment;

/** Joins the records of these governments; of the others nothing is known but that they are there. */
export function joinWithin(
  frame: Frame,
  records: readonly GovernmentRecords[],
  join: JoinGovernment = joinGovernment,
): Dataset {
  const today = readAsOf(frame.asOf);
  const whole = new Map(
    records.map((each) => [each.government.id, join(each, today, frame.thresholds)]),
  );
  return {
    site: frame.site,
    asOf: today.day,
    asOfText: today.text,
    pages: frame.pages,
    sources: frame.sources,
    sourceById: mapById(frame.sources),
    sourceOwners: frame.sourceOwners,
    thresholds: frame.thresholds,
    retired: frame.retired,
    isLarge: frame.isLarge,
    governments: frame.governments.map(
      (each) => whole.get(each.id) ?? (standIn(each) as GovernmentBook),
    ),
    whole: [...whole.values()],
  };
}

/** Joins checked records; every look-up is made once, here. */
export const joinDataset = (records: Records, join?: JoinGovernment): Dataset =>
  joinWithin(frameRecords(records), records.governments, join);
