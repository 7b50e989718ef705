import type { PromiseAxis } from '../../model/promise-line.ts';
import { measureText } from '../chart/measure.ts';
import { escapeText, roundValue, tag, type Markup } from '../markup.ts';
import { narrowest } from './place-labels.ts';

/** The years of promise lines, as many as the narrowest line has place for. */
export function drawPromiseAxis({ first, end }: PromiseAxis): Markup {
  const count = end - first;
  const step = Math.ceil((count * (measureText('2000') + 8)) / narrowest);
  const years = Array.from({ length: Math.ceil(count / step) }, (_, at) => first + at * step);
  return tag(
    'svg',
    { width: '100%', height: 18, 'aria-hidden': 'true' },
    years.map((year) =>
      tag(
        'text',
        { class: 'chart-tick', x: `${String(roundValue(((year - first) / count) * 100))}%`, y: 13 },
        [escapeText(String(year))],
      ),
    ),
  );
}
