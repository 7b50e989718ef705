import type { Amount } from '../schema/money.ts';

/** Adds amounts of one table, in its unit; a dash adds nothing. */
export function addAmounts(amounts: readonly Amount[]): number {
  return amounts.reduce<number>((sum, amount) => (amount === '-' ? sum : sum + amount), 0);
}

/** Adds decimals without the error of binary fractions. */
export function addDecimals(values: readonly number[]): number {
  const places = Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
  const scale = 10 ** places;
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}
