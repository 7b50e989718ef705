import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

type Limited = Entry<'indicator'>;

/** A limit by which nearness is measured lies on the side of the values. */
function* checkSign({ file, facts: { limit, series = [] } }: Limited): Generator<Fault> {
  if (!limit) return;
  const isOpposite = series.some(({ value = 0 }) => value * limit.value < 0);
  if (limit.value !== 0 && !isOpposite) return;
  yield { code: 'limit-sign', file, path: ['limit', 'value'], received: String(limit.value) };
}

/** No value goes beyond the limit that its indicator declares: above it where more is better, below it where less is. */
function* checkValues({ file, facts }: Limited): Generator<Fault> {
  const { limit, direction, series = [] } = facts;
  if (!limit || direction === undefined || direction === 'neutral') return;
  for (const [index, { value }] of series.entries()) {
    if (value === undefined || value * limit.value < 0) continue;
    if (direction === 'up' ? value <= limit.value : value >= limit.value) continue;
    const path = ['series', index, 'value'];
    const received = String(value);
    yield { code: 'value-beyond-limit', file, path, received, fills: { limit: limit.value } };
  }
}

/** What an indicator says of the end that its values can move towards. */
export function* checkLimits(shelf: Shelf): Generator<Fault> {
  for (const entry of shelf.indicator) {
    yield* checkSign(entry);
    yield* checkValues(entry);
  }
}
