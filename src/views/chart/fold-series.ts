import { formatNumber } from '../../i18n/format.ts';
import { addAmounts } from '../../model/amount.ts';
import type { ChartContext, ChartSeries, Pattern, SmallLine } from './spec.ts';

/** More than this many cannot be told apart. */
const mostSeries = 5;

type Unfolded = Omit<ChartSeries, 'pattern' | 'total'> & { total: number | null };

function addValues(values: readonly (number | null)[]): number | null {
  return addAmounts(values.map((value) => value ?? undefined)) ?? null;
}

/** Keeps the four largest in their printed order and adds the rest up as "other", named in a note. */
export function foldSeries(
  all: readonly Unfolded[],
  { t }: ChartContext,
): { series: ChartSeries[]; notes: SmallLine[] } {
  const dress = (series: Unfolded, at: number) => ({ ...series, pattern: (at + 1) as Pattern });
  if (all.length <= mostSeries) return { series: all.map(dress), notes: [] };
  const bySize = all.toSorted((a, b) => Math.abs(b.total ?? 0) - Math.abs(a.total ?? 0));
  const kept = new Set(bySize.slice(0, mostSeries - 1));
  const rest = all.filter((series) => !kept.has(series));
  const other = {
    id: 'rest',
    label: t('chart.other'),
    values: (all[0]?.values ?? []).map((_, at) =>
      addValues(rest.map(({ values }) => values[at] ?? null)),
    ),
    total: addValues(rest.map(({ total }) => total)),
  };
  const list = rest
    .map(({ label, total }) =>
      t('chart.other-item', {
        label,
        amount: total === null ? t('chart.not-stated') : formatNumber(total),
      }),
    )
    .join(', ');
  return {
    series: [...all.filter((series) => kept.has(series)), other].map(dress),
    notes: [{ text: t('chart.other-list', { list }) }],
  };
}
