import { readDenominators, type Denominators } from './denominator.ts';
import { rateMoney } from './money-rate.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import type { Formula, Rate } from './rate.ts';
import { judgeYearlyTarget, listGoalYears } from './yearly-target.ts';

const idsOf = (pledges: readonly PledgeEntry[]) => pledges.map(({ facts }) => facts.id);

/** A share of pledges; undefined where there is nothing to divide by. */
function ratePledges(
  formula: Formula,
  base: Rate['base'],
  pledges: readonly PledgeEntry[],
  isAbove: (pledge: PledgeEntry) => boolean,
  asOf: string,
  year?: number,
): Rate[] {
  if (pledges.length === 0) return [];
  const above = pledges.filter(isAbove);
  return [
    {
      formula,
      base,
      year,
      numerator: above.length,
      denominator: pledges.length,
      asOf,
      above: idsOf(above),
      ids: idsOf(pledges),
    },
  ];
}

/** Delivered in the words of the government; "delivered, continuing" counts as done (domain formula). */
export function isReportedComplete({ statuses }: PledgeEntry): boolean {
  const { value } = statuses.reported;
  return value === 'completed' || value === 'completed-continuing';
}

/** Where the government says nothing of any pledge, no share of its statements can be taken. */
const isReported = ({ statuses }: PledgeEntry) => statuses.reported.value !== 'not-stated';
const isEvidenced = ({ statuses }: PledgeEntry) => statuses.evidenced.value === 'achieved';
const isOnTime = ({ statuses }: PledgeEntry) => statuses.schedule.value === 'on-time';
/** The deadline can be judged: it has passed, or was met. */
const isDecided = ({ statuses }: PledgeEntry) =>
  ['on-time', 'late', 'overdue'].includes(statuses.schedule.value);

/** A formula on what was promised at first and on what is still counted, side by side. */
function rateOnBoth(
  formula: Formula,
  { original, current }: Denominators,
  isAbove: (pledge: PledgeEntry) => boolean,
  asOf: string,
): Rate[] {
  return [
    ...ratePledges(formula, 'original', original, isAbove, asOf),
    ...ratePledges(formula, 'current', current, isAbove, asOf),
  ];
}

/**
 * Every rate of a term that can be computed, in the order of the catalogue.
 * @param asOf ISO day
 */
export function listRates(pledges: readonly PledgeEntry[], asOf: string): Rate[] {
  const denominators = readDenominators(pledges, asOf);
  const { current } = denominators;
  return [
    ...rateOnBoth('evidence-rate', denominators, isEvidenced, asOf),
    ...(pledges.some(isReported)
      ? rateOnBoth('completion-rate', denominators, isReportedComplete, asOf)
      : []),
    ...listGoalYears(current, asOf).flatMap((year) =>
      ratePledges(
        'yearly-target-rate',
        'current',
        current,
        (pledge) => judgeYearlyTarget(pledge, year, asOf) === 'met',
        asOf,
        year,
      ),
    ),
    ...ratePledges('schedule-rate', undefined, current.filter(isDecided), isOnTime, asOf),
    ...(['secured-rate', 'secured-in-term-rate', 'execution-rate'] as const).flatMap(
      (formula) => rateMoney(formula, pledges, asOf) ?? [],
    ),
  ];
}
