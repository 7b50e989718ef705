import type { Measure } from '../../schema/work.ts';
import { addDecimals } from '../../model/printed.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listShelvedEntries, listShelvedSeries } from '../shelved-entries.ts';
import { listWorks } from '../works.ts';
import type { FootedSum } from './money.ts';

function* checkWidths(file: string, measure: Measure, base: FieldPath): Generator<Fault> {
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

/** Every total that a table of counts prints, beside the sum of its counts. */
export function footMeasure({ rows, stated }: Measure): FootedSum<number>[] {
  const sums = rows.map(({ values, total }) => total ?? addDecimals(values));
  const footings: { path: FieldPath; stated: number | undefined; sum: number }[] = [
    ...rows.map(({ values, total }, index) => ({
      path: ['rows', index, 'total'],
      stated: total,
      sum: addDecimals(values),
    })),
    ...(stated?.values ?? []).map((value, index) => ({
      path: ['stated', 'values', index],
      stated: value,
      sum: addDecimals(rows.flatMap(({ values }) => values[index] ?? [])),
    })),
    { path: ['stated', 'total'], stated: stated?.total, sum: addDecimals(sums) },
  ];
  return footings.flatMap(({ path, stated: printed, sum }) =>
    printed === undefined ? [] : [{ path, stated: printed, sum }],
  );
}

function* checkTotals(file: string, measure: Measure, base: FieldPath): Generator<Fault> {
  for (const { path, stated, sum } of footMeasure(measure)) {
    if (sum === stated) continue;
    yield {
      code: 'measure-mismatch',
      file,
      path: [...base, ...path],
      received: String(stated),
      fills: { sum, stated },
    };
  }
}

function* checkMeasure(file: string, measure: Measure, base: FieldPath): Generator<Fault> {
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
  for (const { file, facts } of listShelvedSeries(shelf)) {
    for (const [index, measure] of (facts.breakdowns ?? []).entries()) {
      yield* checkMeasure(file, measure, ['breakdowns', index]);
    }
  }
  for (const { file, facts } of listShelvedEntries(shelf)) {
    for (const [index, measure] of (facts.tables ?? []).entries()) {
      yield* checkMeasure(file, measure, ['tables', index]);
    }
  }
}
