import { spanDays } from '../../model/period.ts';
import type { SeriesGap, StatedPoint } from '../../schema/series.ts';
import type { Shelf } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { listShelvedSeries } from '../shelved-entries.ts';

function* checkOrder(file: string, series: readonly StatedPoint[]): Generator<Fault> {
  const seen = new Set<string>();
  let previous: string | undefined;
  for (const [index, { when }] of series.entries()) {
    if (when === undefined) continue;
    const told = { file, path: ['series', index, 'when'], received: when };
    if (seen.has(when)) yield { ...told, code: 'series-duplicate' };
    else if (previous !== undefined && spanDays(when).first < spanDays(previous).first) {
      yield { ...told, code: 'series-order', fills: { previous } };
    }
    seen.add(when);
    previous = when;
  }
}

function* checkDerived(file: string, series: readonly StatedPoint[]): Generator<Fault> {
  for (const [index, { derive }] of series.entries()) {
    if (!derive) continue;
    const base = series.find(({ when }) => when === derive.from);
    const told = { file, path: ['series', index, 'derive', 'from'], received: derive.from };
    if (base?.derive) yield { ...told, code: 'derive-chained' };
    if (base) continue;
    const suggestion = findNearest(
      derive.from,
      series.flatMap(({ value, when }) => (value === undefined ? [] : (when ?? []))),
    );
    yield { ...told, code: 'point-missing', ...(suggestion === undefined ? {} : { suggestion }) };
  }
}

function* checkGaps(
  file: string,
  gaps: readonly SeriesGap[],
  series: readonly StatedPoint[],
): Generator<Fault> {
  const seen = new Set<string>();
  for (const [index, { when }] of gaps.entries()) {
    const told = { file, path: ['gaps', index, 'when'], received: when };
    if (seen.has(when)) yield { ...told, code: 'series-duplicate' };
    else if (series.some((point) => point.when === when)) yield { ...told, code: 'gap-measured' };
    seen.add(when);
  }
}

/** A series runs forwards, has one value a time or none, and computes only from stated values. */
export function* checkSeries(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of listShelvedSeries(shelf)) {
    yield* checkOrder(file, facts.series ?? []);
    yield* checkDerived(file, facts.series ?? []);
    yield* checkGaps(file, facts.gaps ?? [], facts.series ?? []);
  }
}
