import type { Measure } from '../../schema/work.ts';
import { addDecimals } from '../amounts.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, Path } from '../problem.ts';
import { listWorks } from '../works.ts';

function* checkWidths(file: string, measure: Measure, base: Path): Generator<Fault> {
  const expected = measure.columns.length;
  const lists = measure.rows.map(({ values }, index) => ({
    values,
    path: ['rows', index, 'values'],
  }));
  const stated = measure.stated?.values;
  for (const { values, path } of [
    ...lists,
    ...(stated ? [{ values: stated, path: ['stated', 'values'] }] : []),
  ]) {
    if (values.length === expected) continue;
    const fills = { found: values.length, expected };
    yield { code: 'measure-width', file, path: [...base, ...path], fills };
  }
}

function* listFootings({ columns, rows, stated }: Measure) {
  for (const [index, { values, total }] of rows.entries()) {
    yield { path: ['rows', index, 'total'], stated: total, parts: values };
  }
  for (const index of columns.keys()) {
    const parts = rows.flatMap(({ values }) => values[index] ?? []);
    yield { path: ['stated', 'values', index], stated: stated?.values?.[index], parts };
  }
  const totals = rows.flatMap(({ total }) => total ?? []);
  const parts = totals.length === rows.length ? totals : rows.flatMap(({ values }) => values);
  yield { path: ['stated', 'total'], stated: stated?.total, parts };
}

function* checkTotals(file: string, measure: Measure, base: Path): Generator<Fault> {
  for (const { path, stated, parts } of listFootings(measure)) {
    const sum = addDecimals(parts);
    if (stated === undefined || sum === stated) continue;
    const received = String(stated);
    yield {
      code: 'measure-mismatch',
      file,
      path: [...base, ...path],
      received,
      fills: { sum, stated },
    };
  }
}

function* checkMeasure(file: string, measure: Measure, base: Path): Generator<Fault> {
  const widths = [...checkWidths(file, measure, base)];
  yield* widths;
  if (widths.length === 0) yield* checkTotals(file, measure, base);
}

/** Tables of counts are as wide as their columns and add up. */
export function* checkMeasures(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.pledge) {
    for (const { work, base } of listWorks(facts)) {
      for (const [index, measure] of (work.measures ?? []).entries()) {
        yield* checkMeasure(file, measure, [...base, 'measures', index]);
      }
    }
  }
  for (const { file, facts } of shelf.indicator) {
    for (const [index, measure] of (facts.breakdowns ?? []).entries()) {
      yield* checkMeasure(file, measure, ['breakdowns', index]);
    }
  }
}
