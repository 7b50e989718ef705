import { formatNumber } from '../i18n/format.ts';
import { glossUnit } from '../i18n/gloss.ts';
import type { Measure } from '../schema/work.ts';
import { shapeTable } from '../views/chart/shape-table.ts';
import type { ChartSpec } from '../views/chart/spec.ts';
import type { Reader } from '../views/create-reader.ts';
import { paragraph, table, type Block } from './blocks.ts';
import { sayWhere } from './cite.ts';

/** A chart as its sentence and its table: the table is the content. */
export function printChart({ t }: Reader, spec: ChartSpec | undefined): Block[] {
  if (!spec) return [];
  const { columns, body, foot } = shapeTable(spec);
  const rows = [...body, ...foot].map(({ label, cells }) => [
    label,
    ...cells.map(({ text }) => text),
  ]);
  const sources = spec.sources.map(({ text }) => text).join('; ');
  return [
    paragraph(spec.sentence),
    table(
      `${spec.title} (${spec.unitLine})`,
      [spec.firstColumn, ...columns.map(({ label }) => label)],
      // What a target stands beside has one column only.
      rows.map((row) => [...row, ...Array<string>(columns.length + 1 - row.length).fill('')]),
      true,
    ),
    ...spec.notes.map(({ text }) => paragraph(text, 'note')),
    ...(sources === '' ? [] : [paragraph(`${t('fact.source')}: ${sources}`, 'note')]),
  ];
}

/** A year alone stays bare. */
const isDay = (label: string) => /^\d{4}(-\d{2}){1,2}$/.test(label);

/** A table of counts with its printed totals. */
export function printMeasure(reader: Reader, measure: Measure): Block[] {
  const { t, language } = reader;
  const { title, unit, rowTitle, columns, rows, stated, cite } = measure;
  const hasTotals = stated?.total !== undefined || rows.some(({ total }) => total !== undefined);
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const show = (value: number | undefined) =>
    value === undefined ? t('fact.not-stated') : formatNumber(value);
  const lay = (label: string, total: number | undefined, cells: readonly string[], note = '') => [
    label,
    ...(hasTotals ? [show(total)] : []),
    ...cells,
    ...(hasNotes ? [note] : []),
  ];
  const head = [
    rowTitle,
    ...(hasTotals ? [t('table.total')] : []),
    ...columns,
    ...(hasNotes ? [t('table.note')] : []),
  ];
  const body = rows.map(({ label, total, values, note }) =>
    lay(isDay(label) ? reader.date(label) : label, total, values.map(formatNumber), note),
  );
  const sums = columns.map((_, at) => show(stated?.values?.[at]));
  const foot = stated ? [lay(t('table.total'), stated.total, sums)] : [];
  return [
    table(
      `${title} ${t('table.unit', { unit: glossUnit(unit, language) })}`,
      head,
      [...body, ...foot],
      !hasNotes,
    ),
    paragraph(sayWhere(reader, [cite]), 'note'),
  ];
}
