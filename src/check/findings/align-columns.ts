import { columnYear, readThrough, sortColumns, type Columns } from '../../model/amount.ts';
import type { FindingRow } from '../../model/finding.ts';
import { tabulatePlan } from '../../model/money.ts';
import type { Money } from '../../schema/money.ts';
import { compareFigures } from './rule.ts';

/** The yearly plan as the investment table prints it: its sum row, else the sum of its sources. */
export function readPlanColumns(money: Money): Columns | undefined {
  const table = tabulatePlan(money);
  return table && { ...table.sums, ...money.plan?.stated?.columns };
}

export const isYear = (key: string) => /^\d{4}$/.test(key);

/** Money before or after the years can be compared where both tables print it. */
function isBeside(key: string, plan: Columns, other: Columns): boolean {
  const isNamed = key === 'prior' || key === 'after-term';
  return isNamed && typeof plan[key] === 'number' && typeof other[key] === 'number';
}

/**
 * The columns of two tables side by side, in the order of time: the years, and what both print beside them.
 * Where `other` adds years up, so does its row. Empty where only `plan` does: its single years are not known.
 */
export function alignColumns(plan: Columns, other: Columns): FindingRow[] {
  const through = Object.keys(other).find((key) => key.startsWith('~'));
  const last = through === undefined ? -Infinity : (columnYear(through) as number);
  if (Object.keys(plan).some((key) => key.startsWith('~') && key !== through)) return [];
  const keys = [...Object.keys(plan), ...Object.keys(other)].filter(
    (key) => key === through || (isYear(key) && Number(key) > last) || isBeside(key, plan, other),
  );
  return sortColumns(keys).map((key) => compareFigures(key, readThrough(plan, key), other[key]));
}
