import type { Amount, FundingSource, Money, MoneyUnit } from '../schema/money.ts';
import type { Citation } from '../schema/text.ts';
import { addAmounts, columnYear, sortColumns, toWon, type Columns, type Won } from './amount.ts';
import { rememberFor } from './remember.ts';

/** One project's money in won, stage by stage; undefined where the source states nothing. */
export interface MoneyStages {
  plan: Won | undefined;
  initialPlan: Won | undefined;
  secured: Won | undefined;
  spent: Won | undefined;
  /** The plan of the very columns for which spending is stated. */
  planToDate: Won | undefined;
  bySource: readonly {
    source: FundingSource;
    label: string;
    plan: Won | undefined;
    secured: Won | undefined;
  }[];
}

export interface MoneyTable {
  unit: MoneyUnit;
  columns: readonly string[];
  rows: readonly {
    source: FundingSource;
    label: string;
    total: number | undefined;
    cells: Columns;
  }[];
  sums: Columns;
  total: number | undefined;
  cite: Citation;
}

/** Column by column, the sum of the rows. */
function sumRows(rows: readonly { columns: Columns }[], columns: readonly string[]): Columns {
  const sums: Columns = {};
  for (const column of columns) {
    const sum = addAmounts(rows.map((row) => row.columns[column]));
    if (sum !== undefined) sums[column] = sum;
  }
  return sums;
}

function makeTable({ plan, unit }: Money): MoneyTable | undefined {
  if (!plan || !unit) return undefined;
  const columns = sortColumns(
    [...plan.rows, plan.stated].flatMap((row) => Object.keys(row?.columns ?? {})),
  );
  const sums = sumRows(plan.rows, columns);
  const rows = plan.rows.map(({ source, label, total, columns: cells }) => ({
    source,
    label,
    total: typeof total === 'number' ? total : addAmounts(Object.values(cells)),
    cells,
  }));
  // A source may print totals by source and no years, for some of its rows or for all.
  const isByTotal = plan.rows.some((row) => Object.keys(row.columns).length === 0);
  const totals = addAmounts(rows.map((row) => row.total));
  const total = isByTotal ? totals : (addAmounts(Object.values(sums)) ?? totals);
  return { unit, columns, rows, sums, total, cite: plan.cite };
}

/** The plan by source and column, with sums computed from its rows. */
export const tabulatePlan = rememberFor(makeTable);

/** The total a table printed, or the sum of its columns where it printed none. */
function statedOrSummed(table: { total?: unknown; columns?: Columns | undefined } | undefined) {
  if (!table) return undefined;
  return typeof table.total === 'number'
    ? table.total
    : addAmounts(Object.values(table.columns ?? {}));
}

/**
 * Whether the plan has a figure for all that is spent. What is spent `~2022` may or may not count earlier years, so that
 * beside a plan for those its span is not known.
 */
function coversSameYears(
  plan: Columns,
  spent: readonly (readonly [string, Amount])[],
  through: string | undefined,
): boolean {
  if (through !== undefined) return typeof plan['prior'] !== 'number';
  return spent.every(([key, paid]) => paid === 0 || typeof plan[key] === 'number');
}

function findPlanToDate(money: Money, table: MoneyTable | undefined): number | undefined {
  const plan = table?.sums ?? money.termPlan?.columns;
  const spent = Object.entries(money.spent?.columns ?? {}).filter(([, amount]) => amount !== '-');
  if (!plan || spent.length === 0) return undefined;
  const keys = new Set(spent.map(([key]) => key));
  const years = new Set(spent.flatMap(([key]) => columnYear(key) ?? []));
  const through = spent.find(([key]) => key.startsWith('~'))?.[0];
  if (!coversSameYears(plan, spent, through)) return undefined;
  // A plan through a year holds more than that year: nothing in it can be set against the year alone.
  const isCoarser = Object.keys(plan).some(
    (key) =>
      key.startsWith('~') &&
      !keys.has(key) &&
      [...years].some((year) => year <= (columnYear(key) as number)),
  );
  if (isCoarser && !through && !keys.has('prior')) return undefined;
  const counted = Object.entries(plan).filter(([key]) => {
    const year = columnYear(key);
    if (keys.has(key) || (year !== undefined && years.has(year))) return true;
    if (!through) return false;
    return key === 'prior' || (year !== undefined && year <= Number(through.slice(1)));
  });
  return addAmounts(counted.map(([, amount]) => amount));
}

/** The stages of one project's money. Plan: the current total the source states, else the table's sum. */
export function stageMoney(money: Money): MoneyStages | undefined {
  const { unit } = money;
  if (!unit) return undefined;
  const table = tabulatePlan(money);
  const secured = money.secured;
  const current = money.planTotal?.current;
  const plan = typeof current === 'number' ? current : table?.total;
  const sources =
    table?.rows.map(({ source, label, total }) => ({ source, label, plan: total })) ?? [];
  const bySource = sources.map((row) => ({
    ...row,
    plan: toWon(row.plan, unit),
    secured: toWon(
      secured?.rows.find(({ source, label }) => source === row.source && label === row.label)
        ?.amount,
      unit,
    ),
  }));
  return {
    plan: toWon(plan, unit),
    initialPlan: toWon(money.planTotal?.initial, unit),
    secured: toWon(
      secured
        ? (addAmounts([secured.total]) ?? addAmounts(secured.rows.map(({ amount }) => amount)))
        : undefined,
      unit,
    ),
    spent: toWon(statedOrSummed(money.spent), unit),
    planToDate: toWon(findPlanToDate(money, table), unit),
    bySource,
  };
}

/** Adds the stages of several projects or pledges; a stage none of them states stays undefined. */
export function addStages(all: readonly MoneyStages[]): MoneyStages {
  const add = (pick: (stages: MoneyStages) => Won | undefined) => addAmounts(all.map(pick));
  const sources = new Map<FundingSource, MoneyStages['bySource'][number]>();
  for (const row of all.flatMap((stages) => stages.bySource)) {
    const sum = sources.get(row.source);
    sources.set(row.source, {
      ...row,
      plan: addAmounts([sum?.plan, row.plan]),
      secured: addAmounts([sum?.secured, row.secured]),
    });
  }
  return {
    plan: add(({ plan }) => plan),
    initialPlan: add(({ initialPlan }) => initialPlan),
    secured: add(({ secured }) => secured),
    spent: add(({ spent }) => spent),
    planToDate: add(({ planToDate }) => planToDate),
    bySource: [...sources.values()],
  };
}
