import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format.ts';
import { drawText, tag } from '../markup.ts';
import { drawMarks, type Drawing } from './drawing.ts';
import { drawKey } from './draw-key.ts';
import { measureText, width } from './measure.ts';
import type { ChartSpec } from './spec.ts';

const plotHeight = 90;

/** The values that a slope joins, in time order. */
function listEnds({ categories, series: [one] }: ChartSpec) {
  return categories.flatMap((label, at) => {
    const value = one?.values[at] ?? null;
    const text = value === null ? '' : (one?.marks?.[at] ?? formatNumber(value));
    return value === null ? [] : [{ label, value, text, derived: one?.derived?.[at] === true }];
  });
}

/** Two values: a line from one to the other, each with its words; heights count from zero. */
export function drawSlope(spec: ChartSpec): Drawing {
  const ends = listEnds(spec);
  const key = drawKey(spec.id, [], spec.unitLine);
  const [top, bottom] = [key.height + 18, key.height + 18 + plotHeight];
  const values = ends.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear([low, high > low ? high : low + 1], [bottom, top]);
  const widest = Math.max(
    ...ends.map(({ text, label }) => Math.max(measureText(text), measureText(label) / 2)),
  );
  const inset = Math.min(widest + 16, width / 3);
  const points = ends.map((end, at) => ({
    ...end,
    x: at === 0 ? inset : width - inset,
    y: y(end.value),
  }));
  const path = points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('L');
  const marks = [
    tag('path', { d: `M${path}`, class: 'chart-line' }),
    ...points.map(({ x, y: cy, derived }) =>
      tag('circle', {
        class: `chart-series-1 ${derived ? 'chart-hollow' : 'chart-solid'}`,
        cx: x,
        cy,
        r: 4.5,
      }),
    ),
  ];
  const words = points.flatMap(({ x, y: level, text, label }, at) => {
    const anchor = at === 0 ? 'end' : 'start';
    const beside = { x: at === 0 ? x - 10 : x + 10, y: level + 4.5, anchor } as const;
    return [
      drawText(text, { ...beside, class: 'chart-figure chart-value' }),
      drawText(label, { x, y: bottom + 20, class: 'chart-quiet', anchor: 'middle' }),
    ];
  });
  return { shapes: [...key.shapes, drawMarks(marks), ...words], height: bottom + 26 };
}
