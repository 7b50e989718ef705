import type { StepPlan, StepSpan } from '../../model/step-span.ts';
import { tag, type Markup } from '../markup.ts';

const height = 10;

/** A bar of months on the line of its plan; a tick begins each year. */
export function drawStep({ months }: StepPlan, { from, months: length }: StepSpan): Markup {
  const scale = 240 / months;
  const ticks = Array.from({ length: months / 12 + 1 }, (_, year) =>
    tag('path', { class: 'tick', d: `M${String(year * 12 * scale)} 0v${String(height)}` }),
  );
  const bar = tag('rect', {
    class: 'bar',
    x: from * scale,
    y: 2,
    width: Math.max(length * scale, 3),
    height: height - 4,
  });
  return tag(
    'svg',
    {
      class: 'step-bar',
      viewBox: `0 0 240 ${String(height)}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    [...ticks, bar],
  );
}
