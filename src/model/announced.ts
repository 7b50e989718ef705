import type { AnnouncedFormula, Announcement } from '../schema/announced.ts';
import type { ReportedValue } from '../schema/standing.ts';
import type { TermBook } from './dataset.ts';
import { lastDay } from './period.ts';
import type { Formula } from './rate.ts';
import { doneValues, isDone } from './status.ts';
import { readCount, summariseTerm, type TermSummary } from './term-summary.ts';

export type StatusCounts = Partial<Record<ReportedValue, number>>;

/** A figure that the government announced, beside the same figure counted from the cards here. */
export interface AnnouncedFigure {
  kind: 'pledges' | 'completed' | 'rate' | 'status' | 'word' | 'areas' | 'area';
  /** The formula, the status, or the words or the area's name as printed. */
  of: string | undefined;
  /** Pledges; percent for a rate. */
  announced: number;
  /** The percentage as printed. */
  printed: string | undefined;
  /** In the same unit; undefined where the records here do not tell. */
  computed: number | undefined;
  /** The computed figure minus the announced one. */
  difference: number | undefined;
}

/** The pledges that are done by announced counts; undefined where neither status is announced. */
export function countDone(counts: StatusCounts): number | undefined {
  const done = doneValues.flatMap((value) => counts[value] ?? []);
  return done.length === 0 ? undefined : done.reduce((sum, count) => sum + count);
}

/** The cards of one status, and of those that count as done; a status that no card has counts none. */
export interface ReportedCounts {
  of: (value: ReportedValue) => number;
  done: number;
}

/**
 * How many pledges had each status by the date of the announcement, as the government last said by then;
 * undefined unless it said so of every pledge here.
 */
export function countReported(
  { pledges }: TermBook,
  { asOf }: Announcement,
): ReportedCounts | undefined {
  const day = lastDay(asOf);
  const values: ReportedValue[] = [];
  for (const { facts } of pledges) {
    const value = facts.status?.findLast((status) => lastDay(status.asOf) <= day)?.value;
    if (value === undefined) return undefined;
    values.push(value);
  }
  const of = (value: ReportedValue) => values.filter((each) => each === value).length;
  return { of, done: values.filter(isDone).length };
}

/** The formula of this site that says the same; the completion rate is counted at the announcement's date. */
const formulaOf = {
  'yearly-target': 'yearly-target-rate',
  secured: 'secured-rate',
  'secured-within-term': 'secured-in-term-rate',
  execution: 'execution-rate',
} as const satisfies Partial<Record<AnnouncedFormula, Formula>>;

/** A rate in percent, from the cards here; a rate of one year is that of the announcement. */
function computeRate(
  formula: AnnouncedFormula,
  summary: TermSummary,
  done: number | undefined,
  year: number,
): number | undefined {
  if (formula === 'completion') {
    const cards = readCount(summary, 'pledges');
    return done === undefined || cards === 0 ? undefined : (done * 100) / cards;
  }
  const own = summary.rates.find(
    (rate) => rate.formula === formulaOf[formula] && (rate.year ?? year) === year,
  );
  return own && own.denominator > 0 ? (own.numerator * 100) / own.denominator : undefined;
}

/** Every figure of one announcement beside what the cards here make; asOf is the site's "today", an ISO day. */
export function readAnnounced(
  term: TermBook,
  announcement: Announcement,
  asOf: string,
): AnnouncedFigure[] {
  const { pledges, completed, rates = [], byStatus = {}, byWord = [], byArea = [] } = announcement;
  const reported = countReported(term, announcement);
  const done = reported?.done;
  const summary = summariseTerm(term, asOf);
  const year = Number(announcement.asOf.slice(0, 4));
  const areas = new Map(term.term.areas.map(({ id, name }) => [name, id]));
  const figure = (
    kind: AnnouncedFigure['kind'],
    of: string | undefined,
    announced: number,
    computed: number | undefined,
    printed?: string,
  ): AnnouncedFigure => ({
    kind,
    of,
    announced,
    printed,
    computed,
    difference: computed === undefined ? undefined : computed - announced,
  });
  return [
    figure('pledges', undefined, pledges, term.pledges.length),
    ...(completed === undefined ? [] : [figure('completed', undefined, completed, done)]),
    ...rates.map(({ formula, percent }) =>
      figure('rate', formula, Number(percent), computeRate(formula, summary, done, year), percent),
    ),
    ...Object.entries(byStatus).map(([value, count]) =>
      figure('status', value, count, reported?.of(value as ReportedValue)),
    ),
    // A word of the source's own is no status of this site: no card is counted for it.
    ...byWord.map(({ name, pledges: count }) => figure('word', name, count, undefined)),
    ...(announcement.areas === undefined
      ? []
      : [figure('areas', undefined, announcement.areas, term.term.areas.length || undefined)]),
    ...byArea.map(({ name, pledges: count }) => {
      const area = areas.get(name);
      const own = term.pledges.filter(({ facts }) => facts.area === area);
      return figure('area', name, count, area === undefined ? undefined : own.length);
    }),
  ];
}
