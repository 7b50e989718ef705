import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format.ts';
import { drawKey } from './draw-key.ts';
import { drawText, tag, type Markup } from '../markup.ts';
import { measureWidest, width } from './measure.ts';
import { definePatterns, fillWith } from './patterns.ts';
import { drawMarks, type Drawing } from './drawing.ts';
import { isDrawn, listDrawnSeries, type ChartSeries, type ChartSpec } from './spec.ts';

interface Bar {
  series: ChartSeries;
  from: number;
  to: number;
}

/** One line of the drawing: its bars end to end, and the figure at its end. */
interface Line {
  bars: Bar[];
  name: string;
  figure: number | null;
  /** What stands in place of a figure that is not there. */
  text?: string | undefined;
}

/** Bars of one category end to end, what is below zero to the other side. */
function stackBars(series: readonly ChartSeries[], category: number): Bar[] {
  let [above, below] = [0, 0];
  return series.flatMap((one) => {
    const value = one.values[category] ?? null;
    if (value === null) return [];
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return [{ series: one, from, to: from + value }];
  });
}

function listLines(spec: ChartSpec, category: number): Line[] {
  const drawn = listDrawnSeries(spec);
  if (spec.kind === 'stacked') {
    const figure = spec.rowTotals?.[category] ?? null;
    return [{ bars: stackBars(drawn, category), name: '', figure }];
  }
  return drawn.map((series) => {
    const figure = series.values[category] ?? null;
    const bars = figure === null ? [] : [{ series, from: 0, to: figure }];
    const text = series.texts?.[category];
    return { bars, name: drawn.length > 1 ? series.label : '', figure, text };
  });
}

function drawBar(id: string, bar: Bar, y: number, thick: number, x: ScaleLinear<number, number>) {
  const [start, end] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
  return tag('rect', {
    x: start,
    y,
    width: end - start,
    height: thick,
    ...fillWith(id, bar.series),
  });
}

/** Bars that lie in the rows of a ledger: when, how much, and the figure in a column that lines up. */
export function drawBars(spec: ChartSpec): Drawing {
  const { id, kind, categories, absent } = spec;
  const groups = categories
    .map((label, at) => ({ label, lines: listLines(spec, at) }))
    .filter((_, at) => isDrawn(spec, at));
  const lines = groups.flatMap((group) => group.lines);
  const looks = listDrawnSeries(spec);
  const say = ({ figure, text }: Line) =>
    figure === null ? (text ?? absent) : formatNumber(figure);
  const left = measureWidest(groups.map(({ label }) => label)) + 10;
  const names = measureWidest(lines.map(({ name }) => name));
  const right = width - measureWidest(lines.map(say)) - 10;
  const ends = lines.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = scaleLinear([low, high > low ? high : low + 1], [left, right - names - 10]);
  const isStacked = kind === 'stacked';
  const [pitch, thick] = isStacked ? [32, 16] : [20, 13];
  const key = drawKey(
    id,
    isStacked && looks.length > 1 ? looks.map((look) => ({ label: look.label, look })) : [],
    spec.unitLine,
  );
  const shapes = [...definePatterns(id, looks), ...key.shapes];
  const marks: Markup[] = [];
  const top = key.height;
  const lineCount = groups[0]?.lines.length ?? 1;
  const band = Math.max(32, lineCount * pitch + 12);
  let y = top;
  for (const group of groups) {
    const first = y + (band - lineCount * pitch) / 2;
    shapes.push(
      tag('path', { d: `M0 ${y}H${width}`, class: 'chart-rule' }),
      drawText(group.label, { x: 0, y: first + pitch / 2 + 4.5 }),
    );
    group.lines.forEach((line, at) => {
      const { bars, name, figure } = line;
      const middle = first + at * pitch + pitch / 2;
      const tone = figure === null ? 'chart-quiet' : 'chart-figure';
      marks.push(...bars.map((bar) => drawBar(id, bar, middle - thick / 2, thick, x)));
      if (name) shapes.push(drawText(name, { x: right - names, y: middle + 4.5, class: tone }));
      shapes.push(drawText(say(line), { x: width, y: middle + 4.5, class: tone, anchor: 'end' }));
    });
    y += band;
  }
  shapes.push(
    drawMarks(marks),
    tag('path', { d: `M0 ${y}H${width}`, class: 'chart-rule' }),
    tag('path', { d: `M${x(0)} ${top}V${y}`, class: 'chart-axis' }),
  );
  return { shapes, height: y + 1 };
}
