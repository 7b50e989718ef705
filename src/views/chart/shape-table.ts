import { formatNumber } from '../../i18n/format.ts';
import type { Markup } from '../markup.ts';
import { isDrawn, type ChartSpec } from './spec.ts';

export interface TableCell {
  text: string;
  /** undefined: the source states nothing, and the text is the word for that. */
  value: number | undefined;
}

export interface TableRow {
  label: string;
  /** The label, marked for machines where it is a time. */
  time: Markup | undefined;
  cells: readonly TableCell[];
  /** What the drawing makes of the row; undefined where it leaves it out. */
  role: 'category' | 'total' | 'target' | 'limit' | undefined;
  /** Place in time, in years. */
  at: number | undefined;
}

export interface TableShape {
  columns: readonly { label: string }[];
  body: readonly TableRow[];
  foot: readonly TableRow[];
}

/** The rows of a chart's table. All that is drawn stands in it. */
export function shapeTable(spec: ChartSpec): TableShape {
  const { series, categories, rowTotals, totalLabel, target, limit, absent } = spec;
  const toCell = (value: number | null | undefined, text?: string): TableCell =>
    value === null || value === undefined
      ? { text: text ?? absent, value: undefined }
      : { text: text ?? formatNumber(value), value };
  const columns = series.map(({ label }) => ({ label }));
  const body = categories.map((label, at) => ({
    label,
    time: spec.times?.[at],
    cells: [
      ...series.map(({ values, texts }) => toCell(values[at], texts?.[at])),
      ...(rowTotals ? [toCell(rowTotals[at])] : []),
    ],
    role: isDrawn(spec, at) ? ('category' as const) : undefined,
    at: spec.positions?.[at],
  }));
  const foot: TableRow[] = [];
  if (totalLabel !== undefined) {
    const totals = [
      ...series.map(({ total }) => toCell(total)),
      ...(rowTotals ? [toCell(spec.grandTotal)] : []),
    ];
    foot.push({ label: totalLabel, time: undefined, cells: totals, role: 'total', at: undefined });
  }
  if (target) {
    foot.push({
      label: target.label,
      time: undefined,
      cells: [toCell(target.value)],
      role: 'target',
      at: target.at,
    });
  }
  if (limit) {
    const cells = [toCell(limit.value)];
    foot.push({ label: limit.label, time: undefined, cells, role: 'limit', at: undefined });
  }
  return {
    columns: rowTotals && totalLabel !== undefined ? [...columns, { label: totalLabel }] : columns,
    body,
    foot,
  };
}
