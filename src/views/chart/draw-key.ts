import { drawText, tag, type Markup } from '../markup.ts';
import { measureText, width } from './measure.ts';
import { fillWith, type Look } from './patterns.ts';

export const keyLine = 20;

/** The key of a drawing: what each fill stands for, and the unit at the end of the first line. */
export function drawKey(
  id: string,
  entries: readonly { label: string; look: Look }[],
  unitLine: string,
): { shapes: Markup[]; height: number } {
  const shapes = [drawText(unitLine, { x: width, y: 12, class: 'chart-quiet', anchor: 'end' })];
  let [x, line] = [0, 0];
  let limit = width - measureText(unitLine) - 12;
  for (const { label, look } of entries) {
    const size = 18 + measureText(label);
    if (x > 0 && x + size > limit) {
      [x, line] = [0, line + 1];
      limit = width;
    }
    const y = line * keyLine;
    shapes.push(
      tag('rect', { x: x + 0.5, y: y + 1.5, width: 11, height: 11, ...fillWith(id, look) }),
      drawText(label, { x: x + 18, y: y + 12 }),
    );
    x += size + 14;
  }
  return { shapes, height: (line + 1) * keyLine + 4 };
}
