import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { Series, StatedPoint } from '../schema/series.ts';
import type { Citation } from '../schema/text.ts';
import { firstDay, lastDay } from './period.ts';
import { areAlike } from './place-in-time.ts';

/** A series, with what an indicator says besides of its better direction. */
export type Directed = Series &
  Partial<Pick<SdgIndicator, 'direction' | 'directionBy' | 'target' | 'limit'>>;

export interface SeriesPoint {
  when: string;
  value: number;
  /** True where the source states only a change and the value is computed from it. */
  derived: boolean;
  /** What a derived value comes to at the digits of the stated change, where that looks rounded: 12,292 − 4,900 is about 7,400. */
  about: number | undefined;
  note: string | undefined;
  cite: Citation;
}

/** A value at the last digit before the zeros of a rounded figure; undefined where the figure has none, or all of the value goes. */
function roundLike(value: number, figure: number): number | undefined {
  const zeros = /^-?\d*[1-9](0+)$/.exec(String(figure))?.[1]?.length ?? 0;
  const rounded = Math.round(value / 10 ** zeros) * 10 ** zeros;
  return zeros === 0 || rounded === 0 ? undefined : rounded;
}

/** The points of a series that say when, in time order. A derived value = the value it refers to minus the stated change. */
export function readSeries({ series }: Pick<Series, 'series'>): SeriesPoint[] {
  const stated = new Map(series.map(({ when, value }) => [when, value]));
  return series
    .flatMap(({ when, value, derive, note, cite }) => {
      const base = derive ? stated.get(derive.from) : undefined;
      const result = derive && base !== undefined ? base - derive.change : value;
      return result === undefined || when === undefined
        ? []
        : [
            {
              ...{ when, value: result, note, cite },
              derived: derive !== undefined,
              about: derive && roundLike(result, derive.change),
            },
          ];
    })
    .sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)));
}

/** The better direction as far as a source states it, itself or by a target: what the editor thinks decides nothing. */
export function statedDirection({ direction = 'neutral', directionBy, target }: Directed) {
  return directionBy?.by === 'source' || target ? direction : 'neutral';
}

/** The values whose time the source does not state. */
export function listUndated({ series }: Pick<Series, 'series'>): readonly StatedPoint[] {
  return series.filter(({ when }) => when === undefined);
}

/** The series that say more than one value: those of two times or more. */
export const listMoving = <S extends Pick<Series, 'series'>>(all: readonly S[]): S[] =>
  all.filter((record) => readSeries(record).length > 1);

export interface Movement {
  from: SeriesPoint;
  to: SeriesPoint;
  change: number;
  /** Whether the change is the better direction; undefined where no source states one or the value did not change. */
  better: boolean | undefined;
}

/** From the first to the last point; undefined with fewer than two, or where the record says that they cannot be compared. */
export function readMovement(
  record: Directed,
  points: readonly SeriesPoint[] = readSeries(record),
): Movement | undefined {
  const [from, to] = [points[0], points.at(-1)];
  if (record.incomparable) return undefined;
  if (!from || !to || from === to) return undefined;
  const change = to.value - from.value;
  const direction = statedDirection(record);
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
  record: Directed,
  term: { start: string; end: string },
): Movement | undefined {
  const begun = readSeries(record).filter(({ when }) => firstDay(when) <= lastDay(term.end));
  const before = begun.findLastIndex(({ when }) => firstDay(when) <= firstDay(term.start));
  const movement = readMovement(record, begun.slice(Math.max(before, 0)));
  return movement && areAlike([movement.from.when, movement.to.when]) ? movement : undefined;
}
