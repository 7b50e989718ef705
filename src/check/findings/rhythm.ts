import { readPeriod } from '../../model/period.ts';
import { rhythms } from '../../schema/rhythm.ts';
import type { Measure } from '../../schema/work.ts';
import { countParam, textParam, wordParam } from './params.ts';
import { eachPart, type PledgeContext } from './pledge-rule.ts';
import { compareFigures, type Outcome } from './rule.ts';

/** Counts of years that lie whole within the term and were over when the record was written. */
function listWholeYears({ rows }: Measure, { term }: PledgeContext, asOf: string) {
  return rows.flatMap(({ label, total }) => {
    const { start, end } = /^\d{4}$/.test(label) ? readPeriod(label) : {};
    if (start === undefined || end === undefined || total === undefined) return [];
    const isWhole = start >= term.start && end <= term.end && end <= asOf;
    return isWhole ? [{ label, total }] : [];
  });
}

/** How often something was to happen, in words, beside how often it did in whole years. */
export const rhythmNotMet = eachPart('rhythm-not-met', ({ work }, context, { facts }) =>
  (work.measures ?? []).flatMap((measure, index): Outcome[] => {
    const { promised, unit, cite, title } = measure;
    if (!promised) return [];
    const perYear = (promised.times * rhythms.year) / rhythms[promised.every];
    const { end: known = '' } = readPeriod(facts.asOf);
    const years = listWholeYears(measure, context, known);
    const rows = years
      .filter(({ total }) => total < perYear)
      .map(({ label, total }) => compareFigures(label, perYear, total));
    if (rows.length === 0) return years.length > 0 ? ['agrees'] : [];
    return [
      {
        path: ['measures', index, 'promised'],
        params: {
          what: textParam(title),
          every: wordParam(`rhythm.${promised.every}`),
          times: countParam(promised.times),
          perYear: countParam(perYear),
          years: { kind: 'columns', value: rows.map(({ label }) => label) },
        },
        table: {
          unit,
          columns: [
            { name: 'promised', cite: promised.cite },
            { name: 'counted', cite },
          ],
          rows,
        },
        cites: [promised.cite, cite],
        linked: { judged: promised.judged },
      },
    ];
  }),
);
