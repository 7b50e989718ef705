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

/** Plan less spending, column by column, where both are printed. Columns without a year are not compared. */
export function compareColumns(tables: ColumnTables): Columns {
  const chosen = choosePlan(tables);
  const rests: Columns = {};
  if (!chosen) return rests;
  for (const [column, spent] of Object.entries(tables.spent)) {
    const rest = subtract(readThrough(tables[chosen], column), spent);
    if (rest !== undefined && column !== 'unplaced') rests[column] = rest;
  }
  return rests;
}

export function readYears(tables: ColumnTables): YearRow[] {
  const { plan, termPlan, spent } = tables;
  const rests = compareColumns(tables);
  return sortColumns([plan, termPlan, spent].flatMap(Object.keys)).map((key) => ({
    key,
    figures: {
      plan: plan[key],
      'term-plan': termPlan[key],
      spent: spent[key],
      'plan-left': rests[key],
    },
  }));
}

const isMoney = (cell: Cell) => typeof cell === 'number' && cell !== 0;

/** Whether the plan holds money from before the term and the spending is printed without that time. */
export function omitsPrior({ plan, termPlan, spent }: ColumnTables): boolean {
  const columns = Object.keys(spent);
  const isPlanned = isMoney(plan['prior']) || isMoney(termPlan['prior']);
  const isCovered = columns.some((key) => key === 'prior' || key.startsWith('~'));
  return isPlanned && columns.length > 0 && !isCovered;
}
