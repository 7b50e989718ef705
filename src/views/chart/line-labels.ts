import { formatNumber } from '../../i18n/format.ts';
import { drawText, type Markup } from '../markup.ts';
import { measureText, width } from './measure.ts';
import type { ChartSpec } from './spec.ts';

/** More values than this do not all stand in the drawing. */
const fewPoints = 6;

export interface DrawnPoint {
  x: number;
  y: number;
  value: number;
  label: string;
  /** The value in words, where its digits would say too much. */
  mark: string | undefined;
  derived: boolean;
}

/** A value beside its point, on the side where neither the line nor the target runs. */
export function drawValue(
  points: readonly (DrawnPoint | undefined)[],
  at: number,
  around: { left: number; level: number | undefined },
): Markup[] {
  const point = points[at];
  if (!point) return [];
  const { x, y, value, mark } = point;
  const { left, level } = around;
  const rises = (points[at + 1]?.y ?? y) < y;
  const fell = (points[at - 1]?.y ?? y) < y;
  const isStruck = level !== undefined && level < y && level > y - 26;
  const text = mark ?? formatNumber(value);
  const half = measureText(text) / 2;
  const isBelow = isStruck || (rises && (fell || x < left + 2 * half));
  const above = rises ? -1 : fell ? 1 : 0;
  const side = isBelow ? (fell ? 0 : 1) : above;
  const place = {
    x: Math.min(Math.max(x + side * (half - 4), half), width - half),
    y: isBelow ? y + 20 : y - 10,
  };
  return [drawText(text, { ...place, class: 'chart-figure chart-value', anchor: 'middle' })];
}

/** Labels from the last to the first, as many as fit side by side. */
export function drawTimes(times: readonly { x: number; label: string }[], y: number): Markup[] {
  let free = width + 8;
  return times.toReversed().flatMap(({ x, label }) => {
    const half = measureText(label) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle + half + 8 > free) return [];
    free = middle - half;
    return [drawText(label, { x: middle, y, class: 'chart-quiet', anchor: 'middle' })];
  });
}

/** Whether a drawing leaves values to be read by touch. */
export function hasManyPoints({ kind, series: [one] }: ChartSpec): boolean {
  const stated = one?.values.filter((value) => value !== null) ?? [];
  return kind === 'line' && stated.length > fewPoints;
}

/** Which points carry their value: all of a few, else the first, the last and the highest. */
export function isLabelled(point: DrawnPoint | undefined, points: readonly DrawnPoint[]): boolean {
  if (points.length <= fewPoints) return true;
  const highest = Math.max(...points.map(({ value }) => value));
  return point === points[0] || point === points.at(-1) || point?.value === highest;
}
