import { wonPerUnit, type Amount, type MoneyUnit } from '../schema/money.ts';

/** Korean won, an exact integer. */
export type Won = number;

export type Columns = Record<string, Amount>;

/** Turns a printed amount into won; a printed dash and a blank are no amount. */
export function toWon(amount: Amount | undefined, unit: MoneyUnit): Won | undefined {
  return typeof amount === 'number' ? amount * wonPerUnit[unit] : undefined;
}

/** Adds what is stated; undefined when nothing is, so that what no source states never becomes zero. */
export function addAmounts(amounts: readonly (Amount | undefined)[]): number | undefined {
  const numbers = amounts.filter((amount) => typeof amount === 'number');
  return numbers.length === 0 ? undefined : numbers.reduce((sum, amount) => sum + amount, 0);
}

/** Adds every cell of a table that has been printed whole: there, and only there, a dash stands for zero. */
export function footAmounts(amounts: readonly Amount[]): number {
  return amounts.reduce<number>((sum, amount) => (amount === '-' ? sum : sum + amount), 0);
}

const order = (key: string): number => {
  if (key === 'prior') return 0;
  if (key === 'after-term') return 9998;
  if (key === 'unplaced') return 9999;
  return key.startsWith('~') ? Number(key.slice(1)) - 0.5 : Number(key);
};

/** Table columns in the order of time: before, through a year, years, after the term, unplaced. */
export function sortColumns(keys: Iterable<string>): string[] {
  return [...new Set(keys)].sort((a, b) => order(a) - order(b));
}

/** The year a column belongs to or ends with; undefined for columns outside the years. */
export function columnYear(key: string): number | undefined {
  const year = Number(key.replace('~', ''));
  return Number.isInteger(year) ? year : undefined;
}

/** A column that is no one year: it ends with a year (`~2022`), or its heading is lost. */
export const isUndivided = (key: string): boolean => key === 'unplaced' || key.startsWith('~');

/** What a plan prints for a column of another table; for `~2022`, where it prints years one by one, all up to 2022. */
export function readThrough(plan: Columns, column: string): Amount | undefined {
  if (!column.startsWith('~') || plan[column] !== undefined) return plan[column];
  const last = columnYear(column) as number;
  const counted = Object.keys(plan).filter(
    (key) => key === 'prior' || (columnYear(key) ?? Infinity) <= last,
  );
  return addAmounts(counted.map((key) => plan[key]));
}
