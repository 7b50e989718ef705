import { escapeText, tag, type Markup } from '../markup.ts';

/** A line of a promise line beside what it stands for: upright where it marks a day, level where it marks a time. */
export function drawKeyLine(kind: 'as-of' | 'recorded', text: string): Markup {
  const isDay = kind === 'as-of';
  const [width, height] = isDay ? [4, 12] : [16, 4];
  const ends = isDay ? { x1: 2, x2: 2, y1: 0, y2: 12 } : { x1: 0, x2: 16, y1: 2, y2: 2 };
  const line = tag('svg', { width, height, 'aria-hidden': 'true' }, [tag('line', ends)]);
  return tag('span', { class: `key-${kind}` }, [line, escapeText(text)]);
}
