import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** No value goes beyond the limit that its indicator declares: above it where more is better, below it where less is. */
export function* checkLimits(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.indicator) {
    const { limit, direction, series = [] } = facts;
    if (!limit || direction === undefined || direction === 'neutral') continue;
    for (const [index, { value }] of series.entries()) {
      if (value === undefined || value * limit.value < 0) continue;
      if (direction === 'up' ? value <= limit.value : value >= limit.value) continue;
      const path = ['series', index, 'value'];
      const received = String(value);
      yield { code: 'value-beyond-limit', file, path, received, fills: { limit: limit.value } };
    }
  }
}
