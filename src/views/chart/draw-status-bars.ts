import { formatNumber } from '../../i18n/format.ts';
import type { Drawing } from './drawing.ts';
import { drawText, tag, type Markup } from '../markup.ts';
import { width } from './measure.ts';
import { definePatterns, fillWith, type Look } from './patterns.ts';
import type { ChartSpec } from './spec.ts';
import type { Mark } from '../status/marks.ts';

const barHeight = 20;
const pitch = 24;

/** The shape of a status, as it stands beside its word everywhere. */
export function drawMark({ fill, stroke, tone }: Mark, x: number, y: number): Markup {
  return tag('g', { transform: `translate(${x} ${y})`, class: `chart-${tone}` }, [
    ...(fill ? [tag('path', { d: fill, class: 'chart-solid' })] : []),
    ...(stroke ? [tag('path', { d: stroke, class: 'chart-drawn' })] : []),
  ]);
}

/** One bar, a part for each status that occurs, and below it a line for each with its count. */
export function drawStatusBars(spec: ChartSpec): Drawing {
  const { id, categories, series, looks = [] } = spec;
  const parts = categories.flatMap((label, at) => {
    const count = series[0]?.values[at] ?? 0;
    const row = looks[at];
    if (count === 0 || !row) return [];
    const look: Look = { pattern: row.pattern, tone: row.mark.tone };
    return [{ label, count, look, mark: row.mark }];
  });
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shapes: Markup[] = [
    ...definePatterns(
      id,
      parts.map(({ look }) => look),
    ),
  ];
  let x = 0;
  parts.forEach(({ label, count, look, mark }, at) => {
    const size = (count / total) * width;
    const gap = at < parts.length - 1 ? 2 : 0;
    const y = barHeight + 8 + at * pitch;
    const fill = fillWith(id, look);
    shapes.push(
      tag('rect', { x, y: 0.5, width: Math.max(1, size - gap), height: barHeight, ...fill }),
      tag('rect', { x: 0.5, y: y + 6.5, width: 11, height: 11, ...fill }),
      drawMark(mark, 20, y + 4),
      drawText(label, { x: 42, y: y + 17 }),
      drawText(formatNumber(count), { x: width, y: y + 17, class: 'chart-figure', anchor: 'end' }),
      tag('path', { d: `M0 ${y + pitch}H${width}`, class: 'chart-rule' }),
    );
    x += size;
  });
  return { shapes, height: barHeight + 9 + parts.length * pitch };
}
