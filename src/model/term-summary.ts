import type { TermBook } from './dataset.ts';
import { addStages, type MoneyStages } from './money.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import type { Rate } from './rate.ts';
import {
  evidencedValues,
  scheduleValues,
  type EvidencedValue,
  type ScheduleValue,
} from './status.ts';

/** What the first page of a term says in figures. */
export interface TermSummary {
  pledges: number;
  evidenced: Readonly<Record<EvidencedValue, readonly PledgeEntry[]>>;
  schedule: Readonly<Record<ScheduleValue, readonly PledgeEntry[]>>;
  reportedStated: number;
  money: MoneyStages;
  evidenceRate: Rate;
  completionRate: Rate;
  securedRate: Rate | undefined;
  executionRate: Rate | undefined;
  /** Planned milestones after the as-of day, soonest first. */
  upcoming: readonly { pledge: PledgeEntry; when: string; what: string }[];
}

function sortInto<V extends string>(
  values: readonly V[],
  pledges: readonly PledgeEntry[],
  valueOf: (pledge: PledgeEntry) => V,
): Record<V, PledgeEntry[]> {
  const groups = Object.fromEntries(values.map((value) => [value, []])) as unknown as Record<
    V,
    PledgeEntry[]
  >;
  for (const pledge of pledges) groups[valueOf(pledge)].push(pledge);
  return groups;
}

const idsOf = (pledges: readonly PledgeEntry[]) => pledges.map(({ facts }) => facts.id);

/** A share of money; undefined unless both sums are stated. */
function rateMoney(
  formula: 'secured-rate' | 'execution-rate',
  pledges: readonly PledgeEntry[],
  asOf: string,
): Rate | undefined {
  const counted = pledges.filter(({ money }) =>
    formula === 'secured-rate'
      ? money?.plan !== undefined && money.secured !== undefined
      : money?.planToDate !== undefined && money.spent !== undefined,
  );
  if (counted.length === 0) return undefined;
  const { plan, secured, spent, planToDate } = addStages(
    counted.flatMap(({ money }) => money ?? []),
  );
  const [above, below] = formula === 'secured-rate' ? [secured, plan] : [spent, planToDate];
  if (above === undefined || below === undefined) return undefined;
  return { numerator: above, denominator: below, formula, asOf, ids: idsOf(counted) };
}

export function ratePledgeMoney(
  pledge: PledgeEntry,
  asOf: string,
): {
  secured: Rate | undefined;
  execution: Rate | undefined;
} {
  return {
    secured: rateMoney('secured-rate', [pledge], asOf),
    execution: rateMoney('execution-rate', [pledge], asOf),
  };
}

const completed = new Set(['completed', 'completed-continuing']);

/** Sums up a term: counts by status, money, rates with the pledges they count, and what comes next. */
export function summariseTerm(book: TermBook, asOf: string): TermSummary {
  const { pledges } = book;
  const evidenced = sortInto(evidencedValues, pledges, ({ statuses }) => statuses.evidenced.value);
  const reported = pledges.map(({ statuses }) => statuses.reported.value);
  const rate = (formula: Rate['formula'], numerator: number): Rate => ({
    formula,
    numerator,
    denominator: pledges.length,
    asOf,
    ids: idsOf(pledges),
  });
  return {
    pledges: pledges.length,
    evidenced,
    schedule: sortInto(scheduleValues, pledges, ({ statuses }) => statuses.schedule.value),
    reportedStated: reported.filter((value) => value !== 'not-stated').length,
    money: addStages(pledges.flatMap(({ money }) => money ?? [])),
    evidenceRate: rate('evidence-rate', evidenced.achieved.length),
    completionRate: rate(
      'completion-rate',
      reported.filter((value) => completed.has(value)).length,
    ),
    securedRate: rateMoney('secured-rate', pledges, asOf),
    executionRate: rateMoney('execution-rate', pledges, asOf),
    upcoming: pledges
      .flatMap((pledge) =>
        pledge.milestones
          .filter(({ state, when }) => state === 'planned' && firstDay(when) > asOf)
          .map(({ when, what }) => ({ pledge, when, what })),
      )
      .sort((a, b) => a.when.localeCompare(b.when)),
  };
}
