import {
  addAmounts,
  columnYear,
  readThrough,
  sortColumns,
  type Columns,
} from '../../model/amount.ts';
import type { FindingRow } from '../../model/finding.ts';
import { lastDay } from '../../model/period.ts';
import { alignColumns, isYear, readPlanColumns } from './align-columns.ts';
import { followsSpending } from './money-plan.ts';
import { amountParam, textParam, wordParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';
import { compareFigures, type Outcome } from './rule.ts';

/** More than the plan, even where its column counts earlier years; or, in a year that is over, less than half of it. */
function isOff({ label, figures: [plan, spent] }: FindingRow, asOf: string): boolean {
  if (typeof plan !== 'number' || typeof spent !== 'number') return false;
  const isOver = isYear(label) && lastDay(label) <= lastDay(asOf);
  return spent > plan || (isOver && spent * 2 < plan);
}

function tellHow(rows: readonly FindingRow[]): 'above' | 'below' | 'both' {
  const above = rows.filter(({ difference }) => difference !== undefined && difference > 0).length;
  if (above === rows.length) return 'above';
  return above === 0 ? 'below' : 'both';
}

/** Years in which more, or far less, is spent than the investment table plans for them. */
export const spentOffPlan = eachPart('spent-off-plan', ({ work: { money } }, _, { facts }) => {
  const [plan, spent] = [money && readPlanColumns(money), money?.spent];
  if (!plan || !spent?.columns || !money?.plan || !money.unit) return [];
  const compared = alignColumns(plan, spent.columns).filter(
    ({ difference }) => difference !== undefined,
  );
  const rows = compared.filter((row) => isOff(row, facts.asOf));
  if (rows.length === 0 || followsSpending(money, rows)) {
    return compared.length > 0 ? ['agrees'] : [];
  }
  return [
    {
      path: ['money', 'spent'],
      params: {
        years: { kind: 'columns', value: rows.map(({ label }) => label) },
        how: wordParam(`finding.spent-off-plan.${tellHow(rows)}`),
      },
      table: {
        unit: money.unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'spent', cite: spent.cite },
        ],
        rows,
      },
      cites: [money.plan.cite, spent.cite],
    },
  ];
});

/** What the plan prints up to the year of a column, each figure alone: nothing printed stands beside it. */
const listPlanned = (plan: Columns, column: string, beside: number): FindingRow[] =>
  sortColumns(Object.keys(plan))
    .filter((key) => key === 'prior' || (columnYear(key) ?? Infinity) <= Number(columnYear(column)))
    .map((label) => ({
      label,
      figures: [plan[label], ...Array<undefined>(beside).fill(undefined)],
      difference: undefined,
    }));

/**
 * A column such as `~2022` holds more than its last year was to cost and less than all years up to it: what was spent
 * before that year may be in it or not. So no difference is told.
 */
export const spentSpanUnclear = eachPart('spent-span-unclear', ({ work: { money } }) => {
  const plan = money && readPlanColumns(money);
  const { spent, unit, termPlan, plan: printed } = money ?? {};
  const prior = plan?.['prior'];
  if (!plan || !printed || !spent?.columns || !unit || typeof prior !== 'number') return [];
  return Object.entries(spent.columns).flatMap(([column, paid]): Outcome[] => {
    const planned = readThrough(plan, column);
    if (!column.startsWith('~') || typeof paid !== 'number' || typeof planned !== 'number') {
      return [];
    }
    if (paid <= planned - prior || paid >= planned) return ['agrees'];
    const same = termPlan?.columns?.[column] === planned ? [termPlan] : [];
    const cites = [printed, ...same, spent].map(({ cite }) => cite);
    const figures = [undefined, ...same.map(() => planned), paid];
    return [
      {
        path: ['money', 'spent', 'columns', column],
        params: {
          column: textParam(column),
          through: { kind: 'columns', value: [column] },
          spent: amountParam(paid, unit),
          plan: amountParam(planned, unit),
          prior: amountParam(prior, unit),
        },
        table: {
          unit,
          columns: [
            { name: 'plan', cite: printed.cite },
            ...same.map(({ cite }) => ({ name: 'term-plan' as const, cite })),
            { name: 'spent', cite: spent.cite },
          ],
          rows: [
            ...listPlanned(plan, column, figures.length - 1),
            { label: column, figures, difference: undefined },
          ],
        },
        cites,
      },
    ];
  });
});

/** The within-term plan places the whole total in its columns without one for earlier years: nothing lies outside. */
const placesWhole = (columns: Columns | undefined, total: number | undefined) =>
  columns !== undefined &&
  !Object.keys(columns).some((key) => key === 'prior' || key.startsWith('~')) &&
  addAmounts(Object.values(columns)) === total;

/** The plan holds money from before the term; the total spent is the sum of the listed years alone. */
export const spentOmitsPrior = eachPart('spent-omits-prior', ({ work: { money } }) => {
  const [plan, spent] = [money && readPlanColumns(money), money?.spent];
  const prior = plan?.['prior'];
  if (typeof prior !== 'number' || prior === 0 || !money?.plan || !money.unit) return [];
  if (typeof spent?.total !== 'number') return [];
  const columns = spent.columns ?? {};
  const years = Object.keys(columns).filter((key) => typeof columns[key] === 'number');
  const countsMore = years.some((key) => !isYear(key));
  if (countsMore || addAmounts(Object.values(columns)) !== spent.total) return ['agrees'];
  const { unit } = money;
  const total = addAmounts([money.plan.stated?.total]) ?? addAmounts(Object.values(plan ?? {}));
  if (placesWhole(money.termPlan?.columns, total)) return ['agrees'];
  return [
    {
      path: ['money', 'spent', 'total'],
      params: {
        prior: amountParam(prior, unit),
        spent: amountParam(spent.total, unit),
        years: { kind: 'columns', value: years },
      },
      table: {
        unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'spent', cite: spent.cite },
        ],
        rows: [
          compareFigures('prior', prior, undefined),
          // Over different years, the one minus the other says nothing.
          { label: 'total', figures: [total, spent.total], difference: undefined },
        ],
      },
      cites: [money.plan.cite, spent.cite],
    },
  ];
});
