import { formatNumber } from '../../i18n/format.ts';
import { addAmounts } from '../../model/amount.ts';
import type { FundingSource } from '../../schema/money.ts';
import { dressSources } from './dress-sources.ts';
import type { ChartContext, ChartSeries, Pattern, SmallLine } from './spec.ts';

/** More than this many cannot be told apart. */
const mostSeries = 5;

type Undressed = Omit<ChartSeries, 'pattern' | 'total'> & { total: number | null };

/** The series of one source of money; what is added up of several has none. */
interface UndressedRow {
  source: FundingSource | undefined;
  series: Undressed;
}

function dressAll(rows: readonly UndressedRow[]): ChartSeries[] {
  const looks = dressSources(rows.map(({ source }) => source));
  return rows.map(({ series }, at) => ({ ...series, pattern: looks[at] as Pattern }));
}

function addValues(values: readonly (number | null)[]): number | null {
  return addAmounts(values.map((value) => value ?? undefined)) ?? null;
}

/** One without a total is the least: it is not known to be large. */
const weighSeries = ({ series: { total } }: UndressedRow) =>
  total === null ? -1 : Math.abs(total);

/** Keeps the four largest in their printed order and adds the rest up as "other", named in a note. */
export function foldSeries(
  all: readonly UndressedRow[],
  { t }: ChartContext,
): { series: ChartSeries[]; notes: SmallLine[] } {
  if (all.length <= mostSeries) return { series: dressAll(all), notes: [] };
  const bySize = all.toSorted((a, b) => weighSeries(b) - weighSeries(a));
  const kept = new Set(bySize.slice(0, mostSeries - 1));
  const rest = all.filter((row) => !kept.has(row)).map(({ series }) => series);
  const other = {
    id: 'rest',
    label: t('chart.other'),
    values: (all[0]?.series.values ?? []).map((_, at) =>
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
    series: dressAll([...all.filter((row) => kept.has(row)), { source: undefined, series: other }]),
    notes: [{ text: t('chart.other-list', { list }) }],
  };
}
