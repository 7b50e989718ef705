import type { Money, MoneyUnit } from '../schema/money.ts';
import { readThrough, sortColumns, type Columns } from './amount.ts';
import {
  addCells,
  subtract,
  toCell,
  type Cell,
  type Figures,
  type YearStage,
} from './ledger-cell.ts';
import { tabulatePlan } from './money.ts';

/** The three tables of one project that have columns, in won; a table that is not printed has none. */
export interface ColumnTables {
  plan: Columns;
  termPlan: Columns;
  spent: Columns;
}

export interface YearRow {
  /** A column of a money table: `prior`, `2023`, `~2022`. */
  key: string;
  figures: Figures<YearStage>;
}

function inWon(columns: Readonly<Record<string, Cell>> | undefined, unit: MoneyUnit): Columns {
  const won: Columns = {};
  for (const [key, amount] of Object.entries(columns ?? {})) {
    const cell = toCell(amount, unit);
    if (cell !== undefined) won[key] = cell;
  }
  return won;
}

const isMoney = (cell: Cell) => typeof cell === 'number' && cell !== 0;

export function readColumns(money: Money, unit: MoneyUnit): ColumnTables {
  const table = tabulatePlan(money);
  const sums = (table?.columns ?? []).map((column) => [
    column,
    addCells(table?.rows.map(({ cells }) => cells[column]) ?? []),
  ]);
  return {
    plan: inWon(Object.fromEntries(sums) as Record<string, Cell>, unit),
    termPlan: inWon(money.termPlan?.columns, unit),
    spent: inWon(money.spent?.columns, unit),
  };
}

/** The plan that spending is compared with: by year, else the one printed beside the spending. */
export function choosePlan({ plan, termPlan }: ColumnTables): 'plan' | 'termPlan' | undefined {
  if (Object.keys(plan).length > 0) return 'plan';
  return Object.keys(termPlan).length > 0 ? 'termPlan' : undefined;
}

/** Spending up to a year may or may not count the time before, for which this plan prints money apart. */
const isOpenThrough = (plan: Columns, column: string) =>
  column.startsWith('~') && plan[column] === undefined && isMoney(plan['prior']);

/** Plan less spending, column by column, where both are printed and surely cover one time. */
export function compareColumns(tables: ColumnTables): Columns {
  const chosen = choosePlan(tables);
  const rests: Columns = {};
  if (!chosen) return rests;
  for (const [column, spent] of Object.entries(tables.spent)) {
    const rest = subtract(readThrough(tables[chosen], column), spent);
    const isOneTime = column !== 'unplaced' && !isOpenThrough(tables[chosen], column);
    if (rest !== undefined && isOneTime) rests[column] = rest;
  }
  return rests;
}

export function readYears(tables: ColumnTables): YearRow[] {
  const { plan, termPlan, spent } = tables;
  const rests = compareColumns(tables);
  return sortColumns(Object.keys({ ...plan, ...termPlan, ...spent })).map((key) => ({
    key,
    figures: {
      plan: plan[key],
      'term-plan': termPlan[key],
      spent: spent[key],
      'plan-left': rests[key],
    },
  }));
}

/** How spending lacks the time before the term: it is left out, or a column such as `~2022` does not tell. */
export type MissingPrior = 'left-out' | 'unclear';

/** Where the plan holds money from before the term: how the spending lacks that time; undefined where it does not. */
export function findMissingPrior({
  plan,
  termPlan,
  spent,
}: ColumnTables): MissingPrior | undefined {
  const columns = Object.keys(spent);
  const isPlanned = isMoney(plan['prior']) || isMoney(termPlan['prior']);
  if (!isPlanned || columns.length === 0 || columns.includes('prior')) return undefined;
  return columns.some((key) => key.startsWith('~')) ? 'unclear' : 'left-out';
}
