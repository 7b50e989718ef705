import type { StepPlan, StepSpan } from '../../model/step-span.ts';
import { tag, type Markup } from '../markup.ts';

const height = 10;

/** Bars of months on the line of their plan; a tick begins each year, each month of an only one. */
export function drawSteps(
  { months }: Pick<StepPlan, 'months'>,
  spans: readonly StepSpan[],
): Markup {
  const scale = 240 / months;
  const apart = months > 12 ? 12 : 1;
  const ticks = Array.from({ length: months / apart + 1 }, (_, at) =>
    tag('path', { class: 'tick', d: `M${String(at * apart * scale)} 0v${String(height)}` }),
  );
  const bars = spans.map(({ from, months: length }) =>
    tag('rect', {
      class: 'bar',
      x: from * scale,
      y: 2,
      width: Math.max(length * scale, 3),
      height: height - 4,
    }),
  );
  return tag(
    'svg',
    {
      class: 'step-bar',
      viewBox: `0 0 240 ${String(height)}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    [...ticks, ...bars],
  );
}
