import { placeInTime } from '../../model/place-in-time.ts';
import type { SeriesPoint } from '../../model/series.ts';

export interface Place {
  when: string;
  at: number;
  point: SeriesPoint | undefined;
}

/** The points in time. A yearly series shows the years without a value as gaps. */
export function placePoints(points: readonly SeriesPoint[]): Place[] {
  const placed = points.map((point) => ({ when: point.when, at: placeInTime(point.when), point }));
  const [first, last] = [placed[0], placed.at(-1)];
  const isYearly = points.every(({ when }) => /^\d{4}$/.test(when));
  if (!first || !last || !isYearly || new Set(placed.map(({ at }) => at)).size < placed.length) {
    return placed;
  }
  return Array.from({ length: last.at - first.at + 1 }, (_, step) => {
    const at = first.at + step;
    const point = placed.find((place) => place.at === at)?.point;
    return { when: String(at), at, point };
  });
}
