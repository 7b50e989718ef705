import { columnYear, sortColumns } from './amount.ts';
import { findMissingPrior, readColumns } from './ledger-columns.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { rememberFor } from './remember.ts';
import type { Money } from '../schema/money.ts';

/** The columns that an amount spent adds up: the first and the last; `undefined` where the source tells none. */
export interface SpentSpan {
  first: string | undefined;
  last: string | undefined;
  /** The plan holds money from before its first year, and the spending table has no column for that time. */
  isWithoutPrior: boolean;
}

function measureSpent(money: Money): SpentSpan | undefined {
  const { spent, unit } = money;
  if (!spent) return undefined;
  const isWithoutPrior =
    unit !== undefined && findMissingPrior(readColumns(money, unit)) === 'left-out';
  const columns = spent.columns ?? {};
  const keys = sortColumns(Object.keys(columns).filter((key) => typeof columns[key] === 'number'));
  if (keys.length === 0)
    return typeof spent.total === 'number'
      ? { first: undefined, last: undefined, isWithoutPrior }
      : undefined;
  return { first: keys[0], last: keys.at(-1), isWithoutPrior };
}

/** What the spending of one table covers; undefined where no spending is stated. */
export const readSpentSpan = rememberFor(measureSpent);

/** Whether spending counts the time before the term wherever the plan does: only then is one a share of the other. */
export const isShareOfPlan = rememberFor(({ parts }: PledgeEntry): boolean =>
  parts.every(({ work: { money } }) => {
    if (!money?.unit) return true;
    return findMissingPrior(readColumns(money, money.unit)) === undefined;
  }),
);

const readEnd = ({ last }: SpentSpan) => (last === undefined ? Infinity : (columnYear(last) ?? 0));

/** The different spans that spending of these pledges covers, by the year they end in. */
export function listSpentSpans(pledges: readonly PledgeEntry[]): SpentSpan[] {
  const all = pledges.flatMap(({ parts }) =>
    parts.flatMap(({ work: { money } }) => (money && readSpentSpan(money)) ?? []),
  );
  const apart = new Map(
    all.map((span) => [
      `${String(span.first)}/${String(span.last)}/${String(span.isWithoutPrior)}`,
      span,
    ]),
  );
  return [...apart.values()].sort((a, b) => readEnd(a) - readEnd(b));
}
