import type { TermBook } from '../model/dataset.ts';
import { formulas, isPercent, nameRate, permilleOf, type Rate } from '../model/rate.ts';
import { summariseTerm } from '../model/term-summary.ts';
import { writeCsv } from '../model/csv.ts';

const units = { pledges: 'pledges', won: 'KRW' } as const;

/** @param asOf as stated: no more exact than the records */
function describeRate(rate: Rate, asOf: string) {
  const { formula, base, year, numerator, denominator, above, ids } = rate;
  // Of a few pledges the two counts are all there is to tell.
  const permille = isPercent(rate) ? permilleOf(rate) : undefined;
  return {
    name: nameRate(rate),
    formula,
    base,
    year,
    numerator,
    denominator,
    unit: units[formulas[formula].of],
    percent: permille === undefined ? undefined : permille / 10,
    as_of: asOf,
    above,
    counted: ids,
  };
}

/** The rates of a term as a table; a list of pledges is their ids with spaces between. */
export function writeRatesCsv(term: TermBook): string {
  const header = [
    ...['name', 'formula', 'base', 'year', 'numerator', 'denominator', 'unit', 'percent', 'as_of'],
    ...['above', 'counted'],
  ];
  const rows = summariseTerm(term, term.asOf.day)
    .rates.map((rate) => describeRate(rate, term.asOf.text))
    .map((rate) => [
      ...[rate.name, rate.formula, rate.base, rate.year, rate.numerator, rate.denominator],
      ...[rate.unit, rate.percent, rate.as_of, rate.above.join(' '), rate.counted.join(' ')],
    ]);
  return writeCsv(header, rows);
}

/** Every rate and count of a term with the pledges it counts. */
export function writeRatesJson(term: TermBook): string {
  const { rates, counts } = summariseTerm(term, term.asOf.day);
  const content = {
    government: term.government,
    term: term.term.id,
    as_of: term.asOf.text,
    rates: rates.map((rate) => describeRate(rate, term.asOf.text)),
    counts: counts.map(({ name, ids }) => ({ name, count: ids.length, pledges: ids })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
