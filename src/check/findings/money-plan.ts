import { addAmounts, type Columns } from '../../model/amount.ts';
import type { Finding, FindingRow } from '../../model/finding.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import { alignYears, readPlanColumns } from './align-columns.ts';
import { compareFigures, makeFinding, type FindingContext } from './rule.ts';

/** Whether a blank of this table may hide money whose column can no longer be told. */
const hasUnplaced = (columns: Columns) => typeof columns['unplaced'] === 'number';

/** Two different figures, or a figure in a year of the term that the other table leaves blank. */
function disagrees(
  { label, figures: [first, second], difference }: FindingRow,
  [plan, other]: readonly [Columns, Columns],
  { term }: FindingContext,
): boolean {
  if (difference !== undefined) return difference !== 0;
  const year = label.replace('~', '');
  if (year < term.start.slice(0, 4) || year > term.end.slice(0, 4)) return false;
  const [isFirst, isSecond] = [first, second].map((figure) => typeof figure === 'number' && figure);
  return Boolean((isFirst && !hasUnplaced(other)) || (isSecond && !hasUnplaced(plan)));
}

/** What stands beside the years and tells how both tables can still have one total. */
function listBesideYears(plan: Columns, other: Columns, years: readonly FindingRow[]) {
  const isWithin = years.some(({ label }) => label.startsWith('~'));
  return {
    before: isWithin || plan['prior'] === undefined ? [] : ['prior'],
    after: hasUnplaced(plan) || hasUnplaced(other) ? ['unplaced'] : [],
  };
}

/** The plan by year of the investment table and of the execution table: the years that differ. */
export function findPlansDiffer(pledge: PledgeEntry, context: FindingContext): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const [plan, other] = [money && readPlanColumns(money), money?.termPlan?.columns];
    if (!plan || !other || !money?.plan || !money.termPlan || !money.unit) return [];
    const years = alignYears(plan, other);
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

function sumWithinTerm(columns: Columns): number | undefined {
  const { 'after-term': _, ...within } = columns;
  return addAmounts(Object.values(within));
}

function findTotal({ work: { money } }: WorkPart) {
  const current = money?.planTotal?.current;
  if (typeof current === 'number') return { total: current, cite: money?.planTotal?.cite };
  return { total: money?.plan?.stated?.total, cite: money?.plan?.cite };
}

/** Money after the term is printed, and the total of the whole project equals the sum without it. */
export function findAfterTermOutside(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const { total, cite } = findTotal(part);
    const plan = money && readPlanColumns(money);
    const tables = [
      { columns: money?.termPlan?.columns, cite: money?.termPlan?.cite },
      { columns: plan, cite: money?.plan?.cite },
    ];
    const table = tables.find(({ columns }) => typeof columns?.['after-term'] === 'number');
    const after = table?.columns?.['after-term'];
    if (typeof after !== 'number' || after === 0 || !table?.cite || !cite || !money?.unit)
      return [];
    const within = sumWithinTerm(table.columns ?? {});
    const prior = table.columns?.['prior'] === undefined ? plan?.['prior'] : undefined;
    const wholes = [within, addAmounts([within, prior])];
    if (typeof total !== 'number' || !wholes.includes(total)) return [];
    if (wholes.some((whole) => whole !== undefined && whole + after === total)) return [];
    const amount = (value: number) => ({ kind: 'amount' as const, value, unit: money.unit ?? '' });
    return makeFinding(pledge, 'after-term-outside-total', {
      part,
      params: { after: amount(after), total: amount(total), whole: amount(total + after) },
      table: {
        unit: money.unit,
        columns: [
          { name: 'stated-total', cite },
          { name: 'with-after-term', cite: table.cite },
        ],
        rows: [compareFigures('total', total, total + after)],
      },
      cites: [cite, table.cite],
    });
  });
}
