import { readDenominators, type Denominators } from './denominator.ts';
import { rateMoney } from './money-rate.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import type { Formula, Rate } from './rate.ts';
import { isDone, isReported } from './status.ts';
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

const isReportedDone = ({ statuses }: PledgeEntry) => isDone(statuses.reported.value);

/** Where the government says nothing of any pledge, no share of its statements can be taken. */
const hasReport = ({ statuses }: PledgeEntry) => isReported(statuses);
const isEvidenced = ({ statuses }: PledgeEntry) => statuses.evidenced.value === 'achieved';
const isOnTime = ({ statuses }: PledgeEntry) => statuses.schedule.value === 'on-time';
/** The deadline can be judged: it has passed, or was met. */
const isDecided = ({ statuses }: PledgeEntry) =>
  ['on-time', 'late', 'overdue'].includes(statuses.schedule.value);

/** 공약이행완료율; undefined where the government says nothing of any of these pledges. */
export function rateCompletion(
  pledges: readonly PledgeEntry[],
  base: Rate['base'],
  asOf: string,
): Rate | undefined {
  if (!pledges.some(hasReport)) return undefined;
  return ratePledges('completion-rate', base, pledges, isReportedDone, asOf)[0];
}

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

/** On all pledges, as defined, and on those whose goal can be judged; nothing where none can be. */
function rateYearlyTarget(pledges: readonly PledgeEntry[], year: number, asOf: string): Rate[] {
  const values = new Map(
    pledges.map((pledge) => [pledge, judgeYearlyTarget(pledge, year, asOf)] as const),
  );
  const isMet = (pledge: PledgeEntry) => values.get(pledge) === 'met';
  const judged = pledges.filter((pledge) => isMet(pledge) || values.get(pledge) === 'missed');
  if (judged.length === 0) return [];
  return [
    ...ratePledges('yearly-target-rate', 'judged', judged, isMet, asOf, year),
    ...ratePledges('yearly-target-rate', 'current', pledges, isMet, asOf, year),
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
    ...(['original', 'current'] as const).flatMap(
      (base) => rateCompletion(denominators[base], base, asOf) ?? [],
    ),
    ...listGoalYears(current, asOf).flatMap((year) => rateYearlyTarget(current, year, asOf)),
    ...ratePledges('schedule-rate', 'judged', current.filter(isDecided), isOnTime, asOf),
    ...(
      ['secured-rate', 'secured-in-term-rate', 'execution-rate', 'execution-in-term-rate'] as const
    ).flatMap((formula) => rateMoney(formula, pledges, asOf) ?? []),
  ];
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * The rates for a first page: one for each formula and year, and a second only where it says something else
 * because pledges left the count, were added to it, or cannot be judged: the lower value is never left out.
 */
export function pickHeadlines(rates: readonly Rate[]): Rate[] {
  return rates.filter((rate, index) => {
    const first = rates.findIndex(
      ({ formula, year }) => formula === rate.formula && year === rate.year,
    );
    const other = rates[first];
    if (first === index || !other) return true;
    return !isSame(other.ids, rate.ids);
  });
}
