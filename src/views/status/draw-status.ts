import { escapeText, tag, type Markup } from '../markup.ts';
import type { Mark } from './marks.ts';

/** Shape + word + colour, always the three. */
export function drawStatus(mark: Mark, word: string): Markup {
  const paths = [
    ...(mark.fill ? [tag('path', { d: mark.fill })] : []),
    ...(mark.stroke ? [tag('path', { class: 'drawn', d: mark.stroke })] : []),
  ];
  const size = { viewBox: '0 0 16 16', width: 16, height: 16 };
  const shape = tag('svg', { class: 'mark', ...size, 'aria-hidden': 'true' }, paths);
  return tag('span', { class: `status tone-${mark.tone}` }, [shape, escapeText(word)]);
}
