import type { SeriesPoint } from '../../model/series.ts';

export interface Place {
  when: string;
  at: number;
  point: SeriesPoint | undefined;
}

/** Where a date or the beginning of an interval stands in time, in years. */
export function placeInTime(when: string): number {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(when) ?? [];
  const months = month === undefined ? 0 : Number(month) - 1;
  const days = day === undefined ? 0 : Number(day) - 1;
  return Number(year) + months / 12 + days / 365;
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
