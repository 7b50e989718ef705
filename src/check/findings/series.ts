import { addDecimals } from '../../model/printed.ts';
import type { Series } from '../../schema/series.ts';
import type { EntryContext } from './entry-rule.ts';
import { amountParam, dateParam } from './params.ts';
import { compareFigures, type Outcome, type Rule } from './rule.ts';
import { code, compareStatedCounts, tell, whatParam } from './stated-differently.ts';
import { compareMeasures } from './totals.ts';

type SeriesRule = Rule<Series, EntryContext>;

/** Printed totals of the tables that break a value down. */
const breakdownTotals: SeriesRule = {
  code: 'measure-mismatch',
  compare: ({ breakdowns = [] }) => compareMeasures(breakdowns, 'breakdowns'),
};

/** A table of counts has a row for the time of a point, and its total is not the value of the point. */
const breakdownDiffers: SeriesRule = {
  code: 'breakdown-differs',
  compare: ({ series, breakdowns = [], unit }) =>
    breakdowns.flatMap(({ rows, cite, unit: counted }, nth) =>
      rows.flatMap(({ label, values, total }, index): Outcome[] => {
        const point = series.find(({ when }) => when === label);
        if (point?.value === undefined || counted !== unit) return [];
        const sum = total ?? addDecimals(values);
        if (sum === point.value) return ['agrees'];
        return [
          {
            path: ['breakdowns', nth, 'rows', index],
            grade: point.cite.source === cite.source ? 'contradiction' : 'question',
            params: {
              when: dateParam(label),
              value: { kind: 'amount', value: point.value, unit },
              sum: { kind: 'amount', value: sum, unit },
            },
            table: {
              unit,
              columns: [
                { name: 'series', cite: point.cite },
                { name: 'breakdown', cite },
              ],
              rows: [compareFigures('total', point.value, sum)],
            },
            cites: [point.cite, cite],
          },
        ];
      }),
    ),
};

/** One value of a series in two places. */
const valuesDiffer: SeriesRule = {
  code,
  compare: ({ series, unit }) =>
    series.flatMap(({ when, value, cite, alsoStated = [] }, nth) =>
      alsoStated.flatMap((other, index) =>
        value === undefined
          ? []
          : tell({
              path: ['series', nth, 'alsoStated', index],
              isSame: value === other.value,
              what: when === undefined ? whatParam('series.values') : dateParam(when),
              here: amountParam(value, unit),
              there: amountParam(other.value, unit),
              cites: [cite, other.cite],
              isOneThing: true,
              judged: other.judged,
            }),
      ),
    ),
};

/** A count of a breakdown, stated again in words. */
const breakdownCounts: SeriesRule = {
  code,
  compare: ({ breakdowns = [] }) => compareStatedCounts(breakdowns, 'breakdowns'),
};

/** What the values of a series, and the tables that break them down, say against themselves. */
export const seriesRules = Object.values({
  breakdownTotals,
  breakdownDiffers,
  valuesDiffer,
  breakdownCounts,
});
