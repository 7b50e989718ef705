/** Formulas that the site publishes; each is explained in words on the method page. */
export const formulas = [
  'evidence-rate',
  'completion-rate',
  'secured-rate',
  'execution-rate',
] as const;

export type Formula = (typeof formulas)[number];

/** A share that can be taken apart: what was divided by what, when, and whom it counts. */
export interface Rate {
  numerator: number;
  denominator: number;
  formula: Formula;
  /** ISO day. */
  asOf: string;
  /** Ids of the records counted in the denominator. */
  ids: readonly string[];
}

/** The rate in tenths of a percent, rounded half up; undefined where there is nothing to divide by. */
export function permilleOf(rate: Rate): number | undefined {
  if (rate.denominator === 0) return undefined;
  return Math.round((rate.numerator * 1000) / rate.denominator);
}
