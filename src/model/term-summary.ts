import { listCounts, type Count, type CountName } from './count.ts';
import type { TermBook } from './dataset.ts';
import { addStages, type MoneyStages } from './money.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import type { Formula, Rate } from './rate.ts';
import { listRates } from './term-rates.ts';

/** What the first page of a term says in figures. */
export interface TermSummary {
  counts: readonly Count[];
  rates: readonly Rate[];
  money: MoneyStages;
  /** Of those whose target was met: where it is the editor who says what shows that. */
  judged: readonly PledgeEntry[];
  /** The deadline has passed without evidence, latest first. */
  overdue: readonly PledgeEntry[];
  /** Older than the government promised, latest first. */
  stale: readonly PledgeEntry[];
  upcoming: readonly Upcoming[];
}

/** An event that was still to come on the as-of day of its record. */
export interface Upcoming {
  pledge: PledgeEntry;
  when: string;
  what: string;
}

/** What is planned after the as-of day of each record, soonest first. */
export const listUpcoming = (pledges: readonly PledgeEntry[]): Upcoming[] =>
  pledges
    .flatMap((pledge) =>
      pledge.milestones
        .filter(({ state, when }) => state === 'planned' && firstDay(when) > pledge.asOf.day)
        .map(({ when, what }) => ({ pledge, when, what })),
    )
    .sort((a, b) => a.when.localeCompare(b.when));

function sortByDelay(
  pledges: readonly PledgeEntry[],
  readDelay: (pledge: PledgeEntry) => number | undefined,
): PledgeEntry[] {
  return pledges
    .flatMap((pledge) => {
      const days = readDelay(pledge);
      return days === undefined ? [] : { pledge, days };
    })
    .sort((a, b) => b.days - a.days)
    .map(({ pledge }) => pledge);
}

/** Pledges past their deadline without evidence; what was dropped or merged is waited for no longer. */
export function listOverdue(pledges: readonly PledgeEntry[]): PledgeEntry[] {
  return sortByDelay(pledges, ({ statuses: { schedule }, departed }) =>
    schedule.value === 'overdue' && !departed ? schedule.daysLate : undefined,
  );
}

/** Whether any states a deadline: without one none can be overdue, and that says nothing. */
export const hasDeadline = (pledges: readonly PledgeEntry[]): boolean =>
  pledges.some(({ statuses }) => statuses.schedule.value !== 'no-deadline');

/** Pledges whose record is older than the promised rhythm. */
export function listStale(pledges: readonly PledgeEntry[]): PledgeEntry[] {
  return sortByDelay(pledges, ({ freshness }) =>
    freshness.value === 'stale' ? freshness.daysLate : undefined,
  );
}

/** How many pledges a count holds; what nothing is counted in is not listed, and is none. */
export function readCount({ counts }: TermSummary, name: CountName): number {
  const { ids = [] } = counts.find((count) => count.name === name) ?? {};
  return ids.length;
}

/** The rate of a formula that has one value only. */
export function readRate({ rates }: TermSummary, formula: Formula): Rate | undefined {
  return rates.find((rate) => rate.formula === formula);
}

/** Those whose target was met, where no words of the source prove that what happened was what was promised. */
export const listJudged = (pledges: readonly PledgeEntry[]): PledgeEntry[] =>
  pledges.filter(({ facts, statuses: { evidenced } }) => {
    const isMet = evidenced.value === 'achieved' || evidenced.value === 'reversed';
    return isMet && facts.target?.judged?.by !== 'source';
  });

/** Sums up a term: counts, rates with the pledges they count, money, what is late and what comes next. */
export function summariseTerm({ pledges }: TermBook, asOf: string): TermSummary {
  return {
    counts: listCounts(pledges, asOf),
    rates: listRates(pledges, asOf),
    money: addStages(pledges.flatMap(({ money }) => money ?? [])),
    judged: listJudged(pledges),
    overdue: listOverdue(pledges),
    stale: listStale(pledges),
    upcoming: listUpcoming(pledges),
  };
}
