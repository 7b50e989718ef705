import { tabulatePlan, type MoneyTable } from '../../model/money.ts';
import type { Money } from '../../schema/money.ts';
import { foldSeries } from './fold-series.ts';
import { isUndivided } from '../../model/amount.ts';
import { labelColumn, readCells, readDashes, sayAmount, sayColumn } from './money-columns.ts';
import type { ChartContext, ChartSpec } from './spec.ts';

/** The printed name in Korean; elsewhere its kind in words, with the printed name where two rows share a kind. */
function labelSource(row: MoneyTable['rows'][number], table: MoneyTable, { t }: ChartContext) {
  const isShared = table.rows.filter(({ source }) => source === row.source).length > 1;
  return t(isShared ? 'chart.funding-shared' : 'chart.funding-label', {
    label: row.label,
    kind: t(`chart.funding.${row.source}`),
  });
}

function writePlanSentence(table: MoneyTable, total: number, context: ChartContext): string {
  const { t, language } = context;
  const all = t('chart.plan.sentence', { total: sayAmount(total, table.unit, language) });
  const sums = readCells(table.sums, table.columns);
  const peak = Math.max(...sums.filter((sum) => sum !== null));
  const column = table.columns[sums.indexOf(peak)];
  if (table.columns.length < 2 || peak <= 0 || column === undefined) return all;
  if (table.columns.some(isUndivided)) return all;
  const most = t('chart.plan.peak', {
    column: sayColumn(column, t),
    amount: sayAmount(peak, table.unit, language),
  });
  return `${all} ${most}`;
}

/** The plan by source and year, with computed sums; undefined where no amount is stated. */
export function specPlan(money: Money, context: ChartContext, id = 'plan'): ChartSpec | undefined {
  const { t } = context;
  const table = tabulatePlan(money);
  if (table?.total === undefined || table.columns.length === 0) return undefined;
  const { columns, unit, total } = table;
  const rows = table.rows.map((row, at) => ({
    source: row.source,
    series: {
      id: `${row.source}-${at + 1}`,
      label: labelSource(row, table, context),
      values: readCells(row.cells, columns),
      ...readDashes(row.cells, columns, t),
      total: row.total ?? null,
    },
  }));
  const { series, notes } = foldSeries(rows, context);
  return {
    id,
    kind: 'stacked',
    title: t('chart.plan.title'),
    sentence: writePlanSentence(table, total, context),
    unitLine: t('chart.unit', { unit: t(`chart.money-unit.${unit}`) }),
    firstColumn: t('chart.year'),
    categories: columns.map((column) => labelColumn(column, t)),
    series,
    absent: t('chart.not-stated'),
    totalLabel: t('chart.total'),
    rowTotals: readCells(table.sums, columns),
    grandTotal: total,
    sources: [context.citeText(table.cite)],
    notes,
  };
}
