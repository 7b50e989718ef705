import type { Amount, MoneyUnit } from '../schema/money.ts';
import { addAmounts, toWon } from './amount.ts';

/** The columns of the ledger; the last two are computed, the others are what sources state. */
export const ledgerStages = [
  'initial',
  'plan',
  'term-plan',
  'prior',
  'after-term',
  'secured',
  'spent',
  'plan-left',
  'secured-left',
] as const;
export type LedgerStage = (typeof ledgerStages)[number];

/** The columns of the ledger by source of the money, and by year; the last of each is computed. */
export const sourceStages = ['plan', 'secured', 'unsecured'] as const;
export type SourceStage = (typeof sourceStages)[number];
export const yearStages = ['plan', 'term-plan', 'spent', 'plan-left'] as const;
export type YearStage = (typeof yearStages)[number];

/** In won. A dash is a printed dash; undefined is what no table states, or what cannot be compared. */
export type Cell = Amount | undefined;
export type Figures<S extends string = LedgerStage> = Readonly<Record<S, Cell>>;

export function toCell(amount: Cell, unit: MoneyUnit): Cell {
  return amount === '-' ? amount : toWon(amount, unit);
}

/** The sum of the amounts; a dash where only dashes are printed, undefined where nothing is. */
export function addCells(cells: readonly Cell[]): Cell {
  return addAmounts(cells) ?? cells.find((cell) => cell === '-');
}

/** What is left of the first without the second; undefined unless both are amounts. */
export function subtract(whole: Cell, part: Cell): number | undefined {
  return typeof whole === 'number' && typeof part === 'number' ? whole - part : undefined;
}

/** Stage by stage, the sum of what all rows hold. */
export function addFigures<S extends string>(
  stages: readonly S[],
  rows: readonly { figures: Figures<S> }[],
): Figures<S> {
  const sums = stages.map((stage) => [stage, addCells(rows.map(({ figures }) => figures[stage]))]);
  return Object.fromEntries(sums) as Figures<S>;
}
