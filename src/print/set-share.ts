import type { Language } from '../i18n/words.ts';
import { readColour } from './read-colours.ts';
import { outlinePages, setPages, TypesetFault, writePdf } from './typeset.ts';

/** Sizes of type in pixels, tried from the largest. */
const sizes = [40, 34, 30, 26, 22];

export const shareTemplate = new URL('./share.typ', import.meta.url);

export interface Share {
  language: Language;
  /** A title, what is said below it, and a foot. */
  lines: readonly string[];
}

/** The first size in which all of it has room on one picture; undefined where it has none. */
function fit({ language, lines }: Share): string | undefined {
  const [title = '', ...rest] = lines;
  const colours = {
    ink: readColour('ink'),
    line: readColour('line'),
    follow: readColour('follow'),
  };
  const picture = { language, title, says: rest.slice(0, -1), foot: rest.at(-1) ?? '', ...colours };
  for (const size of sizes) {
    const pages = setPages(shareTemplate, { picture: { ...picture, size } });
    if (pages.numOfPages > 1) continue;
    // What PDF/UA refuses is refused here as well: a sign without a glyph.
    writePdf(pages);
    return outlinePages(pages);
  }
  return undefined;
}

/** Leaves out signs that the font does not have. */
function fitWithoutStrange(share: Share): string | undefined {
  try {
    return fit(share);
  } catch (error) {
    if (!(error instanceof TypesetFault) || error.signs.length === 0) throw error;
    const drop = (line: string) =>
      error.signs.reduce((left, sign) => left.replaceAll(sign, ''), line);
    return fitWithoutStrange({ ...share, lines: share.lines.map(drop) });
  }
}

/**
 * The picture of a page that is passed on, as a drawing whose letters are outlines. A sentence is shown whole or not at
 * all, for half of one may say the opposite; a title that has no room even alone is cut.
 */
export function setShare(share: Share): string {
  const [title = '', ...rest] = share.lines;
  const foot = rest.slice(-1);
  const drawing =
    fitWithoutStrange(share) ??
    fitWithoutStrange({ ...share, lines: [title, ...foot] }) ??
    fitWithoutStrange({ ...share, lines: [`${title.slice(0, 200)}…`, ...foot] });
  if (drawing === undefined) throw new Error(`No picture has room for ${JSON.stringify(foot)}.`);
  return drawing;
}
