import { programmeForms, type Programme } from '../kinds/programme/schema.ts';
import { wonPerUnit, type Sum } from '../schema/money.ts';
import type { Won } from './amount.ts';

/** What a stated sum is worth. */
export const wonOf = ({ amount, unit }: Sum): Won => amount * wonPerUnit[unit];

/** What cases of collaboration are stated to have saved, and how many of them state an amount; undefined where none does. */
export function addSaved(
  programmes: readonly Programme[],
): { sum: Won; count: number } | undefined {
  const stated = programmes.flatMap(({ form, saved }) =>
    form === 'collaboration' && saved ? [wonOf(saved)] : [],
  );
  if (stated.length === 0) return undefined;
  return { sum: stated.reduce((sum, won) => sum + won, 0), count: stated.length };
}

/** The programmes whose stated amount is at least that of a criterion, the largest first; one that states none is not among them. */
export function listReaching(from: Sum, programmes: readonly Programme[]): Programme[] {
  return programmes
    .flatMap((programme) =>
      programme.budget ? [{ programme, worth: wonOf(programme.budget) }] : [],
    )
    .filter(({ worth }) => worth >= wonOf(from))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ programme }) => programme);
}

/** Directions first, then tasks as work plans mark them; within a form the order stays. */
export function sortByForm(programmes: readonly Programme[]): Programme[] {
  const rankOf = ({ form }: Programme) => programmeForms.indexOf(form);
  return programmes.toSorted((a, b) => rankOf(a) - rankOf(b));
}
