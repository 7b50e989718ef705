import type { Columns } from '../../model/amount.ts';
import type { Finding, FindingRow } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Amount } from '../../schema/money.ts';
import { alignColumns, readPlanColumns } from './align-columns.ts';
import { compareFigures, makeFinding, type FindingContext } from './rule.ts';

/** Whether a blank of this table may hide money whose column can no longer be told. */
const hasUnplaced = (columns: Columns) => typeof columns['unplaced'] === 'number';

const isAmount = (figure: Amount | undefined) => typeof figure === 'number' && figure !== 0;

/** Two different figures, or a figure in a year of the term that the other table leaves blank. */
function disagrees(
  { label, figures: [first, second], difference }: FindingRow,
  [plan, other]: readonly [Columns, Columns],
  { term }: FindingContext,
): boolean {
  if (difference !== undefined) return difference !== 0;
  const year = label.replace('~', '');
  if (year < term.start.slice(0, 4) || year > term.end.slice(0, 4)) return false;
  const [isFirst, isSecond] = [isAmount(first), isAmount(second)];
  return isFirst ? !hasUnplaced(other) : isSecond && !hasUnplaced(plan);
}

/** What stands beside the years and tells how both tables can still have one total. */
function listBesideYears(plan: Columns, other: Columns, years: readonly FindingRow[]) {
  const isCompared = years.some(({ label }) => label === 'prior');
  const isWithin = years.some(({ label }) => label.startsWith('~'));
  return {
    before: isWithin || isCompared || plan['prior'] === undefined ? [] : ['prior'],
    after: hasUnplaced(plan) || hasUnplaced(other) ? ['unplaced'] : [],
  };
}

/** The plan by year of the investment table and of the execution table: the years that differ. */
export function findPlansDiffer(pledge: PledgeEntry, context: FindingContext): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const [plan, other] = [money && readPlanColumns(money), money?.termPlan?.columns];
    if (!plan || !other || !money?.plan || !money.termPlan || !money.unit) return [];
    const years = alignColumns(plan, other);
    const rows = years.filter((row) => disagrees(row, [plan, other], context));
    if (rows.length === 0) return [];
    const { before, after } = listBesideYears(plan, other, years);
    const compare = (column: string) => compareFigures(column, plan[column], other[column]);
    return makeFinding(pledge, 'plan-differs', {
      part,
      params: { years: { kind: 'columns', value: rows.map(({ label }) => label) } },
      table: {
        unit: money.unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'term-plan', cite: money.termPlan.cite },
        ],
        rows: [...before.map(compare), ...rows, ...after.map(compare)],
      },
      cites: [money.plan.cite, money.termPlan.cite],
    });
  });
}

/** The total of the first plan and of the plan as it stands. */
export function findPlanRestated(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { planTotal, unit } = part.work.money ?? {};
    if (!planTotal || !unit) return [];
    const row = compareFigures('total', planTotal.initial, planTotal.current);
    if (row.difference === undefined || row.difference === 0) return [];
    const amount = (value: unknown) => ({ kind: 'amount' as const, value: value as number, unit });
    return makeFinding(pledge, 'plan-restated', {
      part,
      params: { initial: amount(planTotal.initial), current: amount(planTotal.current) },
      table: {
        unit,
        columns: [
          { name: 'initial-plan', cite: planTotal.cite },
          { name: 'current-plan', cite: planTotal.cite },
        ],
        rows: [row],
      },
      cites: [planTotal.cite],
    });
  });
}
