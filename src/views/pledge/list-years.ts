import { toWon, type Won } from '../../model/amount.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import { isDrawn, listDrawnSeries, type ChartSpec } from '../chart/spec.ts';
import type { Reader } from '../reader.ts';

/** One column of the money tables of a project: what was planned for it and what was spent in it. */
export interface YearMoney {
  label: string;
  stages: readonly {
    id: string;
    name: string;
    /** undefined: the source states none, and the words say how. */
    amount: Won | undefined;
    text: string;
  }[];
}

/** What the figure of plan and spending says, column by column, in words for citizens. */
export function listYears({ won }: Reader, spec: ChartSpec, unit: MoneyUnit): YearMoney[] {
  const { categories, absent } = spec;
  return categories
    .map((label, at) => ({
      label,
      at,
      stages: listDrawnSeries(spec).map((series) => {
        const amount = toWon(series.values[at] ?? undefined, unit);
        const text = amount === undefined ? (series.texts?.[at] ?? absent) : won(amount);
        return { id: series.id, name: series.label, amount, text };
      }),
    }))
    .filter(({ at }) => isDrawn(spec, at));
}
