import type { IndicatorPoint, SdgIndicator } from '../kinds/indicator/schema.ts';
import type { Citation } from '../schema/text.ts';
import { firstDay, lastDay } from './period.ts';
import { areAlike } from './place-in-time.ts';

export interface SeriesPoint {
  when: string;
  value: number;
  /** True where the source states only a change and the value is computed from it. */
  derived: boolean;
  note: string | undefined;
  cite: Citation;
}

/** The points of a series that say when, in time order. A derived value = the value it refers to minus the stated change. */
export function readSeries(indicator: SdgIndicator): SeriesPoint[] {
  const stated = new Map(indicator.series.map(({ when, value }) => [when, value]));
  return indicator.series
    .flatMap(({ when, value, derive, note, cite }) => {
      const base = derive ? stated.get(derive.from) : undefined;
      const result = derive && base !== undefined ? base - derive.change : value;
      return result === undefined || when === undefined
        ? []
        : [{ when, value: result, derived: derive !== undefined, note, cite }];
    })
    .sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)));
}

/** The better direction as far as a source states it, itself or by a target: what the editor thinks decides nothing. */
export function statedDirection({ direction, directionBy, target }: SdgIndicator) {
  return directionBy?.by === 'source' || target ? direction : 'neutral';
}

/** The values whose time the source does not state. */
export function listUndated({ series }: SdgIndicator): readonly IndicatorPoint[] {
  return series.filter(({ when }) => when === undefined);
}

export interface Movement {
  from: SeriesPoint;
  to: SeriesPoint;
  change: number;
  /** Whether the change is the better direction; undefined where no source states one or the value did not change. */
  better: boolean | undefined;
}

/** From the first to the last point; undefined with fewer than two, or where the record says that they cannot be compared. */
export function readMovement(
  indicator: SdgIndicator,
  points: readonly SeriesPoint[] = readSeries(indicator),
): Movement | undefined {
  const [from, to] = [points[0], points.at(-1)];
  if (indicator.incomparable) return undefined;
  if (!from || !to || from === to) return undefined;
  const change = to.value - from.value;
  const direction = statedDirection(indicator);
  const isNeutral = direction === 'neutral' || change === 0;
  return {
    from,
    to,
    change,
    better: isNeutral ? undefined : change > 0 === (direction === 'up'),
  };
}

/**
 * From the value with which a term began (the last whose period begins by its start, else the first after) to the
 * last of the term; undefined where there are not two, or where they were counted over periods of different length.
 */
export function readMovementIn(
  indicator: SdgIndicator,
  term: { start: string; end: string },
): Movement | undefined {
  const begun = readSeries(indicator).filter(({ when }) => firstDay(when) <= lastDay(term.end));
  const before = begun.findLastIndex(({ when }) => firstDay(when) <= firstDay(term.start));
  const movement = readMovement(indicator, begun.slice(Math.max(before, 0)));
  return movement && areAlike([movement.from.when, movement.to.when]) ? movement : undefined;
}
