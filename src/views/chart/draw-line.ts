import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format.ts';
import { drawMarks, type Drawing } from './drawing.ts';
import { drawKey } from './draw-key.ts';
import { drawText, tag } from '../markup.ts';
import { drawTimes, drawValue, hasManyPoints, isLabelled, type DrawnPoint } from './line-labels.ts';
import { measureWidest, width } from './measure.ts';
import type { ChartSpec } from './spec.ts';

const plotHeight = 170;

/** Runs of neighbours; a category without a value ends a run, so that a gap stays a gap. */
function listRuns(points: readonly (DrawnPoint | undefined)[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A level across the whole plot, with what it is at its right end. */
const drawLevel = (
  name: string,
  said: string,
  { left, level }: { left: number; level: number },
) => [
  tag('path', { d: `M${left} ${level}H${width}`, class: name }),
  drawText(said, { x: width, y: level - 10, class: 'chart-quiet', anchor: 'end' }),
];

/** Values over time, from a zero baseline, with the target as a dashed line and the limit as a dotted one. */
export function drawLine(spec: ChartSpec): Drawing {
  const { id, categories, series, positions, target, limit } = spec;
  const one = series[0];
  const values = one?.values ?? [];
  const levels = [target ?? [], limit ?? []].flat().map(({ value }) => value);
  const all = [...values.filter((value) => value !== null), ...levels];
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const key = drawKey(id, [], spec.unitLine);
  const [top, bottom] = [key.height + 18, key.height + 18 + plotHeight];
  const y = scaleLinear([low, high > low ? high : low + 1], [bottom, top]).nice(4);
  const ticks = y.ticks(4);
  const left = measureWidest(ticks.map(formatNumber)) + 10;
  const times = positions ?? categories.map((_, at) => at);
  const edges = [...times, ...(target ? [target.at] : [])];
  const [start, end] = [Math.min(...edges), Math.max(...edges)];
  const inset = measureWidest(categories.slice(0, 1)) / 2;
  const range = [left + Math.min(inset, 40), width - 24] as const;
  const x = scaleLinear(
    [start, end],
    end > start ? range : [(left + width) / 2, (left + width) / 2],
  );
  const points = categories.map((label, at) => {
    const value = values[at] ?? null;
    const time = times[at] ?? at;
    const derived = one?.derived?.[at] === true;
    const mark = one?.marks?.[at];
    return value === null ? undefined : { x: x(time), y: y(value), value, label, mark, derived };
  });
  const stated = points.filter((point) => point !== undefined);
  const shapes = [...key.shapes];
  for (const tick of ticks) {
    const name = tick === 0 ? 'chart-axis' : 'chart-rule';
    shapes.push(
      tag('path', { d: `M${left} ${y(tick)}H${width}`, class: name }),
      drawText(formatNumber(tick), {
        x: left - 8,
        y: y(tick) + 4.5,
        class: 'chart-quiet chart-figure chart-tick',
        anchor: 'end',
      }),
    );
  }
  if (target) {
    const label = `${target.label} · ${formatNumber(target.value)}`;
    const [across, level] = [x(target.at), y(target.value)];
    shapes.push(
      ...drawLevel('chart-target', label, { left, level }),
      tag('path', { d: `M${across} ${level - 6}l6 6-6 6-6-6z`, class: 'chart-target-mark' }),
    );
  }
  // Where the target is the limit, one line is enough; the table has both.
  if (limit && limit.value !== target?.value) {
    const label = `${limit.label} · ${formatNumber(limit.value)}`;
    shapes.push(...drawLevel('chart-limit', label, { left, level: y(limit.value) }));
  }
  const marks = (spec.isApart === true ? [] : listRuns(points)).flatMap((run) => {
    const path = run.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('L');
    return run.length > 1 ? [tag('path', { d: `M${path}`, class: 'chart-line' })] : [];
  });
  for (const point of stated) {
    const fill = point.derived ? 'chart-hollow' : 'chart-solid';
    const place = { cx: point.x, cy: point.y, r: 4.5 };
    marks.push(tag('circle', { ...place, class: `chart-series-1 ${fill}` }));
  }
  shapes.push(drawMarks(marks));
  const level = target && y(target.value);
  points.forEach((point, at) => {
    if (isLabelled(point, stated)) shapes.push(...drawValue(points, at, { left, level }));
  });
  const labels = categories.map((label, at) => ({ label, x: x(times[at] ?? at) }));
  shapes.push(...drawTimes(labels, bottom + 20));
  const plot = {
    area: [left, top, width, bottom],
    x: end > start ? [x.invert(left), x.invert(width)] : [start - 1, start + 1],
    y: y.domain(),
  } as const;
  return { shapes, height: bottom + 26, ...(hasManyPoints(spec) ? { plot } : {}) };
}
