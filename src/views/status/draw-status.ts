import { escapeText, tag, type Markup } from '../markup.ts';
import type { Mark } from './marks.ts';

/** The attributes of the drawing of a mark, and of its paths. */
export const shapeMark = ({ fill, stroke }: Mark) => ({
  drawing: { class: 'mark', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
  paths: [
    ...(fill === undefined ? [] : [{ d: fill }]),
    ...(stroke === undefined ? [] : [{ class: 'drawn', d: stroke }]),
  ],
});

export const classOfStatus = ({ tone }: Mark) => `status tone-${tone}`;

/** Shape + word + colour, always the three. */
export function drawStatus(mark: Mark, word: string): Markup {
  const { drawing, paths } = shapeMark(mark);
  const shape = tag(
    'svg',
    drawing,
    paths.map((path) => tag('path', path)),
  );
  return tag('span', { class: classOfStatus(mark) }, [shape, escapeText(word)]);
}
