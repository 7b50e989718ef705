import { addDecimals } from '../../model/printed.ts';
import type { EntryRule } from '../../check/findings/entry-rule.ts';
import { amountParam, dateParam } from '../../check/findings/params.ts';
import { compareFigures, type Outcome } from '../../check/findings/rule.ts';
import {
  code,
  compareStatedCounts,
  tell,
  whatParam,
} from '../../check/findings/stated-differently.ts';
import { compareMeasures } from '../../check/findings/totals.ts';

type IndicatorRule = EntryRule<'indicator'>;

/** Printed totals of the tables that break a value down. */
const breakdownTotals: IndicatorRule = {
  code: 'measure-mismatch',
  compare: ({ breakdowns = [] }) => compareMeasures(breakdowns, 'breakdowns'),
};

/** A table of counts has a row for the time of a point, and its total is not the value of the point. */
const breakdownDiffers: IndicatorRule = {
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

/** One value of an indicator in two places. */
const valuesDiffer: IndicatorRule = {
  code,
  compare: ({ series, unit }) =>
    series.flatMap(({ when, value, cite, alsoStated = [] }, nth) =>
      alsoStated.flatMap((other, index) =>
        value === undefined
          ? []
          : tell({
              path: ['series', nth, 'alsoStated', index],
              isSame: value === other.value,
              what: when === undefined ? whatParam('indicator.series') : dateParam(when),
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
const breakdownCounts: IndicatorRule = {
  code,
  compare: ({ breakdowns = [] }) => compareStatedCounts(breakdowns, 'breakdowns'),
};

export const rules = [breakdownTotals, breakdownDiffers, valuesDiffer, breakdownCounts];
