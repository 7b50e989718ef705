import type { PictureShape } from '../model/made-files.ts';
import { tag } from '../views/markup.ts';
import type { Picture } from '../views/picture/picture.ts';
import { tellPicture } from '../views/picture/tell-picture.ts';
import type { Mark } from '../views/status/marks.ts';
import type { PrintOrder } from './order.ts';
import { readColour } from './read-colours.ts';
import { outlinePages, setPages, writePdf } from './typeset.ts';

/** In pixels, with as many columns as it has room for. */
export const shapes: Readonly<
  Record<PictureShape, { width: number; height: number; columns: 1 | 2 }>
> = {
  a4: { width: 1240, height: 1754, columns: 1 },
  square: { width: 1080, height: 1080, columns: 2 },
  wide: { width: 1200, height: 630, columns: 2 },
};

/** Sizes of type in pixels, tried from the largest. */
const sizes = [34, 30, 27, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11];

const template = new URL('./picture.typ', import.meta.url);

/** The shape of a status as a drawing of its own. */
function drawShape({ fill, stroke, tone }: Mark): string {
  const colour = readColour(tone);
  const line = { fill: 'none', stroke: colour, 'stroke-width': 1.6, 'stroke-linecap': 'round' };
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 16 16' }, [
    ...(fill === undefined ? [] : [tag('path', { d: fill, fill: colour })]),
    ...(stroke === undefined ? [] : [tag('path', { d: stroke, ...line })]),
  ]);
}

/** The picture with its colours and shapes, as the template takes it. */
function dress({ dataset, reader }: PrintOrder, { rows, strip, ...picture }: Picture) {
  return {
    ...picture,
    language: reader.language,
    operator: dataset.site.operator.name[reader.language],
    ink: readColour('ink'),
    line: readColour('line'),
    rows: rows.map(({ mark, ...row }) => ({ ...row, ...(mark ? { mark: drawShape(mark) } : {}) })),
    strip: {
      ...strip,
      parts: strip.parts.map(({ isRest, ...part }, at) => ({
        ...part,
        ...(isRest ? {} : { colour: readColour(`series-${String((at % 5) + 1)}`) }),
      })),
    },
  };
}

/** A picture in one shape as a drawing whose letters are outlines; undefined where nothing can be drawn or it does not fit. */
export function setPicture(order: PrintOrder, shape: PictureShape): string | undefined {
  const { reader, government, term, findings } = order;
  const own = findings.filter(({ subject }) => subject.term === term.term.id);
  const picture = tellPicture(reader, government, term, own);
  if (!picture) return undefined;
  const dressed = dress(order, picture);
  for (const size of sizes) {
    const pages = setPages(template, { picture: dressed, shape: { ...shapes[shape], size } });
    if (pages.numOfPages > 1) continue;
    // What PDF/UA refuses is refused here as well: a sign without a glyph, a shape without words.
    writePdf(pages);
    return outlinePages(pages);
  }
  return undefined;
}
