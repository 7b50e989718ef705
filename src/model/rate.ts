/** What the numerator and the denominator of a formula add up, and who defined it. */
interface FormulaKind {
  of: 'pledges' | 'won';
  /**
   * `manifesto`: as the Korea Manifesto Center defines it; `execution` and `yearly`: it divides by something else, which
   * the words tell; `site`: this site's own, for which no published definition was found.
   */
  origin: 'manifesto' | 'execution' | 'yearly' | 'site';
}

/** The catalogue of all formulas; each has its words in i18n (`rate.<id>`, `rate.<id>.formula`). */
export const formulas = {
  'evidence-rate': { of: 'pledges', origin: 'site' },
  'completion-rate': { of: 'pledges', origin: 'manifesto' },
  'yearly-target-rate': { of: 'pledges', origin: 'yearly' },
  'schedule-rate': { of: 'pledges', origin: 'site' },
  'secured-rate': { of: 'won', origin: 'manifesto' },
  'secured-in-term-rate': { of: 'won', origin: 'manifesto' },
  'execution-rate': { of: 'won', origin: 'execution' },
  'execution-in-term-rate': { of: 'won', origin: 'manifesto' },
} as const satisfies Record<string, FormulaKind>;

export type Formula = keyof typeof formulas;

export const formulaNames = Object.keys(formulas) as Formula[];

/** A share with its working: numerator, denominator, as-of date and the pledges on both sides. */
export interface Rate {
  formula: Formula;
  /**
   * Which pledges the denominator counts: all that were promised at first, all still counted, or only those
   * for which the formula can be judged.
   */
  base: 'original' | 'current' | 'judged';
  /** The year it speaks of, where a formula is asked of one year. */
  year: number | undefined;
  numerator: number;
  denominator: number;
  /** ISO day. */
  asOf: string;
  /** Ids of the pledges in the numerator. */
  above: readonly string[];
  /** Ids of the pledges in the denominator. */
  ids: readonly string[];
}

/** The name of a rate within its term: an anchor, a row of a data file. */
export function nameRate({ formula, base, year }: Pick<Rate, 'formula' | 'base' | 'year'>): string {
  return [formula, base, ...(year === undefined ? [] : [year])].join('-');
}

/** The rate in tenths of a percent, rounded half up; undefined where there is nothing to divide by. */
export function permilleOf({
  numerator,
  denominator,
}: Pick<Rate, 'numerator' | 'denominator'>): number | undefined {
  if (denominator === 0) return undefined;
  return Math.round((numerator * 1000) / denominator);
}

/** Of fewer pledges than this no percentage is told: one more or less would move it by more than ten points. */
const fewestForPercent = 10;

/** Whether a rate is told as a percentage; a count of a few is told as it is. */
export function isPercent({
  formula,
  denominator,
}: Pick<Rate, 'formula' | 'denominator'>): boolean {
  return formulas[formula].of === 'won' || denominator >= fewestForPercent;
}

/** How a rate counts each pledge of a term: in the numerator too, in the denominator only, or not at all. */
export function listSides({ above, ids }: Pick<Rate, 'above' | 'ids'>, all: readonly string[]) {
  const [isAbove, isBelow] = [new Set(above), new Set(ids)];
  return {
    above,
    below: ids.filter((id) => !isAbove.has(id)),
    outside: all.filter((id) => !isBelow.has(id)),
  };
}
