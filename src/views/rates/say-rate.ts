import { formatNumber, formatPermille } from '../../i18n/format.ts';
import { address as to } from '../../model/address.ts';
import type { Count } from '../../model/count.ts';
import {
  formulas,
  isPercent,
  nameRate,
  permilleOf,
  type Formula,
  type Rate,
} from '../../model/rate.ts';
import type { Reader } from '../reader.ts';

/** A rate in words: its name, its value and both sides of the line. */
export interface SaidRate {
  name: string;
  /** A percentage, or of a few pledges how many. */
  value: string;
  working: string;
}

function sayRatePart({ t, won }: Reader, formula: Formula, value: number): string {
  return formulas[formula].of === 'won'
    ? won(value)
    : t('count.pledges', { count: formatNumber(value) });
}

/** Formulas that are asked of the pledges that can be judged, and of no others. */
const isOnlyBase = ({ formula, base }: Rate) =>
  base === 'judged' && formula !== 'yearly-target-rate';

/** What a rate is taken of; a yearly value of all pledges counts some below the line that nobody could judge. */
function sayBase({ t }: Reader, { formula, base }: Rate): string {
  const isWhole = formula === 'yearly-target-rate' && base === 'current';
  return t(isWhole ? 'rate.base.with-unjudged' : `rate.base.${base}`);
}

/** A rate of money counts only pledges that state both amounts; the term has others. */
function sayWorking({ t }: Reader, { formula, ids }: Rate, working: string): string {
  return formulas[formula].of === 'won'
    ? t('rate.working.counted', { working, count: formatNumber(ids.length) })
    : working;
}

export function sayRate(reader: Reader, rate: Rate): SaidRate {
  const { t } = reader;
  const { formula, year, numerator, denominator } = rate;
  const name = [
    ...(year === undefined ? [] : [t('rate.year', { year })]),
    t(`rate.${formula}`),
    ...(isOnlyBase(rate) ? [] : [`(${sayBase(reader, rate)})`]),
  ].join(' ');
  const permille = permilleOf(rate);
  const sides = {
    above: sayRatePart(reader, formula, numerator),
    below: sayRatePart(reader, formula, denominator),
  };
  return {
    name,
    value:
      permille === undefined
        ? t('rate.absent')
        : isPercent(rate)
          ? formatPermille(permille)
          : t('rate.of-count', sides),
    working: sayWorking(reader, rate, t('rate.working.equals', sides)),
  };
}

/** Why a rate cannot be computed: the sources are silent, or our text of them is not whole. */
export function explainAbsence({ t }: Reader, formula: Formula, counts: readonly Count[]): string {
  const isLost =
    formula === 'completion-rate' && counts.some(({ name }) => name === 'reported.lost');
  return t(isLost ? 'rate.completion-rate.lost' : `rate.${formula}.absent`);
}

/** Where a rate of a term is taken apart. */
export function linkRate(
  { link }: Reader,
  term: { government: string; term: { id: string } },
  rate: Pick<Rate, 'formula' | 'base' | 'year'>,
): string {
  return `${link(to.rates(term.government, term.term.id))}#${nameRate(rate)}`;
}
