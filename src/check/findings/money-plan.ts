import { addAmounts, readThrough, type Columns } from '../../model/amount.ts';
import type { FindingRow } from '../../model/finding.ts';
import type { WorkPart } from '../../model/pledge-entry.ts';
import type { Amount, Money } from '../../schema/money.ts';
import { alignColumns, readPlanColumns } from './align-columns.ts';
import { amountParam } from './params.ts';
import { eachPart, type PledgeContext } from './pledge-rule.ts';
import { compareFigures, type Outcome } from './rule.ts';

/** Whether a blank of this table may hide money whose column can no longer be told. */
const hasUnplaced = (columns: Columns) => typeof columns['unplaced'] === 'number';

const isAmount = (figure: Amount | undefined) => typeof figure === 'number' && figure !== 0;

/** Two different figures, or a figure in a year of the term that the other table leaves blank. */
function disagrees(
  { label, figures: [first, second], difference }: FindingRow,
  [plan, other]: readonly [Columns, Columns],
  { term }: PledgeContext,
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

/** The plan of the execution table repeats what was spent in every one of these columns: one fact, told here. */
export function followsSpending({ termPlan, spent }: Money, rows: readonly FindingRow[]): boolean {
  return rows.every(({ label }) => {
    const paid = spent?.columns?.[label];
    return typeof paid === 'number' && paid === termPlan?.columns?.[label];
  });
}

function compareYears({ work: { money } }: WorkPart, context: PledgeContext): Outcome[] {
  const [plan, other] = [money && readPlanColumns(money), money?.termPlan?.columns];
  if (!plan || !other || !money?.plan || !money.termPlan || !money.unit) return [];
  const years = alignColumns(plan, other);
  const rows = years.filter((row) => disagrees(row, [plan, other], context));
  if (rows.length === 0) return years.length > 0 ? ['agrees'] : [];
  const { before, after } = listBesideYears(plan, other, years);
  const differing = rows.filter(({ difference }) => difference !== undefined);
  const named = differing.length > 0 ? differing : rows;
  const labels = [...before, ...rows.map(({ label }) => label), ...after];
  const spent = followsSpending(money, named) ? money.spent : undefined;
  return [
    {
      path: ['money', 'termPlan'],
      params: { years: { kind: 'columns', value: named.map(({ label }) => label) } },
      table: {
        unit: money.unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'term-plan', cite: money.termPlan.cite },
          ...(spent ? [{ name: 'spent' as const, cite: spent.cite }] : []),
        ],
        rows: labels.map((label) =>
          compareFigures(
            label,
            readThrough(plan, label),
            other[label],
            ...(spent ? [spent.columns?.[label]] : []),
          ),
        ),
      },
      ...(spent ? { innocent: 'finding.plan-differs.innocent.as-spent' } : {}),
      cites: [money.plan.cite, money.termPlan.cite, spent?.cite],
    },
  ];
}

/** What the rows come to, each by its total or its columns; undefined where one of them states neither. */
function addPlanRows({ rows }: NonNullable<Money['plan']>): number | undefined {
  const totals = rows.map(({ total, columns }) =>
    typeof total === 'number' ? [total] : [...Object.values(columns), total],
  );
  const isStated = totals.every((cells) => cells.some((cell) => cell !== undefined));
  return isStated ? addAmounts(totals.flat()) : undefined;
}

function compareWhole({ work: { money } }: WorkPart): Outcome[] {
  const { plan, planTotal, unit } = money ?? {};
  const sum = plan?.stated?.total ?? (plan && addPlanRows(plan));
  if (!plan || !planTotal || !unit) return [];
  const row = compareFigures('total', sum, planTotal.current);
  if (typeof sum !== 'number' || typeof planTotal.current !== 'number') return [];
  // The card may count money after the term in its total, which the investment table has no column for.
  const hasNoColumn = plan.stated?.columns?.['after-term'] === undefined;
  const after = hasNoColumn ? money?.termPlan?.columns?.['after-term'] : undefined;
  if (row.difference === 0 || row.difference === after) return ['agrees'];
  return [
    {
      path: ['money', 'planTotal', 'current'],
      params: { plan: amountParam(sum, unit), current: amountParam(planTotal.current, unit) },
      table: {
        unit,
        columns: [
          { name: 'plan', cite: plan.cite },
          { name: 'current-plan', cite: planTotal.cite },
        ],
        rows: [row],
      },
      cites: [plan.cite, planTotal.cite],
    },
  ];
}

function compareVersions({ work: { money } }: WorkPart): Outcome[] {
  const { planTotal, unit } = money ?? {};
  const { initial, current, cite } = planTotal ?? {};
  if (!cite || !unit || typeof initial !== 'number' || typeof current !== 'number') return [];
  if (initial === current) return ['agrees'];
  return [
    {
      path: ['money', 'planTotal'],
      params: { initial: amountParam(initial, unit), current: amountParam(current, unit) },
      table: {
        unit,
        columns: [
          { name: 'initial-plan', cite },
          { name: 'current-plan', cite },
        ],
        rows: [compareFigures('total', initial, current)],
      },
      cites: [cite],
    },
  ];
}

/** The plan by year of the investment table and of the execution table: the years that differ. */
export const plansDiffer = eachPart('plan-differs', compareYears);

/** The total of the investment table and the total that the card states as its plan now. */
export const planTotalsDiffer = eachPart('plan-total-differs', compareWhole);

/** The total of the first plan and of the plan as it stands. */
export const planRestated = eachPart('plan-restated', compareVersions);
