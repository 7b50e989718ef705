import { placeInTime } from '../../model/place-in-time.ts';
import type { SeriesPoint } from '../../model/series.ts';
import type { SeriesGap } from '../../schema/series.ts';

/** A time of a series: with its value, stated to have none, or a year in between that no source states. */
export interface PlacedPoint {
  when: string;
  at: number;
  point?: SeriesPoint;
  gap?: SeriesGap;
}

/** The points and the stated gaps in time; a yearly series shows every year between its first and last as well. */
export function placePoints(
  points: readonly SeriesPoint[],
  gaps: readonly SeriesGap[] = [],
): PlacedPoint[] {
  const placed: PlacedPoint[] = [
    ...points.map((point) => ({ when: point.when, at: placeInTime(point.when), point })),
    ...gaps.map((gap) => ({ when: gap.when, at: placeInTime(gap.when), gap })),
  ].sort((a, b) => a.at - b.at);
  const [first, last] = [placed[0], placed.at(-1)];
  const isYearly = placed.every(({ when }) => /^\d{4}$/.test(when));
  const isDistinct = new Set(placed.map(({ at }) => at)).size === placed.length;
  if (!first || !last || !isYearly || !isDistinct) return placed;
  return Array.from({ length: last.at - first.at + 1 }, (_, step) => {
    const at = first.at + step;
    return placed.find((place) => place.at === at) ?? { when: String(at), at };
  });
}
