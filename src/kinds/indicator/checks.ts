import type { IndicatorGap, IndicatorPoint, SdgIndicator } from './schema.ts';
import type { Shelf } from '../../check/entry.ts';
import { findNearest } from '../../check/nearest.ts';
import type { Fault } from '../../check/problem.ts';
import { spanDays } from '../../model/period.ts';

function* checkOrder(file: string, series: readonly IndicatorPoint[]): Generator<Fault> {
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

function* checkDerived(file: string, series: readonly IndicatorPoint[]): Generator<Fault> {
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
  gaps: readonly IndicatorGap[],
  series: readonly IndicatorPoint[],
): Generator<Fault> {
  const seen = new Set<string>();
  for (const [index, { when }] of gaps.entries()) {
    const told = { file, path: ['gaps', index, 'when'], received: when };
    if (seen.has(when)) yield { ...told, code: 'series-duplicate' };
    else if (series.some((point) => point.when === when)) yield { ...told, code: 'gap-measured' };
    seen.add(when);
  }
}

function* checkLimit(
  file: string,
  { limit, series = [] }: Partial<SdgIndicator>,
): Generator<Fault> {
  if (!limit) return;
  const isOpposite = series.some(({ value = 0 }) => value * limit.value < 0);
  if (limit.value !== 0 && !isOpposite) return;
  yield { code: 'limit-sign', file, path: ['limit', 'value'], received: String(limit.value) };
}

/** A series runs forwards, has one value a time or none, and computes only from stated values. */
export function* checkIndicators(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.indicator) {
    yield* checkOrder(file, facts.series ?? []);
    yield* checkDerived(file, facts.series ?? []);
    yield* checkGaps(file, facts.gaps ?? [], facts.series ?? []);
    yield* checkLimit(file, facts);
  }
}
