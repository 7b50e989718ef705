import type { Amount } from '../../src/schema/money.ts';

/** A printed cell: a blank is undefined, a dash is `-`. */
export function readCell(cell: string | undefined): Amount | undefined {
  if (cell === undefined || cell === '') return undefined;
  return cell === '-' ? '-' : Number(cell.replaceAll(',', ''));
}

/** Adds the numbers; a blank and a dash are no amount. */
export const sum = (amounts: readonly (Amount | undefined)[]) =>
  amounts.reduce<number>((total, amount) => total + (typeof amount === 'number' ? amount : 0), 0);
