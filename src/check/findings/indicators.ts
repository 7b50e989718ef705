import type { GovernmentBook } from '../../model/dataset.ts';
import type { SdgIndicator } from '../../schema/sdg-indicator.ts';
import { addDecimals } from '../../model/printed.ts';
import { dateParam } from './params.ts';
import { compareFigures, type Outcome, type Rule } from './rule.ts';

/** What a rule may know besides the indicator. */
export interface IndicatorContext {
  /** The site's "today": an ISO day. */
  asOf: string;
  book: GovernmentBook;
}

export type IndicatorRule = Rule<SdgIndicator, IndicatorContext>;

/** A table of counts has a row for the time of a point, and its total is not the value of the point. */
export const breakdownDiffers: IndicatorRule = {
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
