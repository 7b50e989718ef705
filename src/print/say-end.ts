import type { Translate } from '../i18n/translate.ts';
import { mostPages, type BookEnd } from './set-book.ts';
import type { TypesetFault } from './typeset.ts';

/** What a command says of a file it made. */
export interface Made {
  file: string;
  pages: number;
  cards: number;
  bytes: number;
  seconds: number;
}

export const sayMade = (t: Translate, { file, pages, cards, bytes, seconds }: Made): string =>
  t('print.made', {
    file,
    pages,
    cards,
    kilobytes: Math.round(bytes / 1000),
    seconds: seconds.toFixed(1),
  });

/** Which terms there are, where none was named or one that is not there. */
export function sayTerms(
  t: Translate,
  command: 'book' | 'pictures',
  name: string | undefined,
  known: readonly string[],
): string {
  return name === undefined
    ? t('print.failed.usage', { command })
    : t('print.failed.term', { name, known: known.join(', ') });
}

/** Why there is no book. */
export function sayNoBook(t: Translate, end: Exclude<BookEnd, { kind: 'set' }>): string {
  switch (end.kind) {
    case 'long-cards':
      return t('print.failed.card', { ids: end.ids.join(', ') });
    case 'too-long':
      return t('print.failed.pages', { pages: end.pages, most: mostPages });
    case 'headings-lost':
      return t('print.failed.headings', { expected: end.expected, found: end.found });
  }
}

/** Why nothing was typeset. */
export const sayTypeset = (t: Translate, { signs, message }: TypesetFault): string =>
  signs.length > 0
    ? t('print.failed.glyph', { signs: signs.map((sign) => `‘${sign}’`).join(', ') })
    : t('print.failed.typeset', { reason: message });

export const sayPictures = (t: Translate, files: readonly string[]): string =>
  t('print.made.pictures', { files: files.join(', ') });

/** There is no card to draw, or the words do not fit at a size that can be read. */
export const sayNoPicture = (t: Translate, shape: string): string =>
  t('print.failed.picture', { shape });
