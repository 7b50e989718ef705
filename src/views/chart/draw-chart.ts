import { drawBars } from './draw-bars.ts';
import type { Drawing } from './drawing.ts';
import { drawLine } from './draw-line.ts';
import { drawSlope } from './draw-slope.ts';
import { drawStatusBars } from './draw-status-bars.ts';
import { roundValue, tag, type Markup } from '../markup.ts';
import { width } from './measure.ts';
import type { ChartKind, ChartSpec } from './spec.ts';

const draw = {
  stacked: drawBars,
  paired: drawBars,
  line: drawLine,
  slope: drawSlope,
  status: drawStatusBars,
} satisfies Record<ChartKind, unknown>;

/** The names of the parts of a figure that others point at. */
export function nameParts(id: string): { title: string; sentence: string; caption: string } {
  return { title: `${id}-title`, sentence: `${id}-sentence`, caption: `${id}-caption` };
}

/** The drawing as one SVG element, named by the figure's title and sentence. */
export function drawChart(spec: ChartSpec): Markup {
  const { shapes, height, plot }: Drawing = draw[spec.kind](spec);
  const { title, sentence } = nameParts(spec.id);
  return tag(
    'svg',
    {
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': `${title} ${sentence}`,
      'data-area': plot?.area.map(roundValue).join(' '),
      'data-x': plot?.x.join(' '),
      'data-y': plot?.y.join(' '),
    },
    shapes,
  );
}
