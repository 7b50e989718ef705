import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { listBlocks } from './blocks.ts';
import type { PrintedBook } from './book.ts';
import { countHeadings, readSpots, setPages, writePdf } from './typeset.ts';

/** The most pages of a book, and of a control card in it. */
export const mostPages = 200;
const mostCardPages = 2;

/** Sizes of type in points, tried from the largest: of the text, and of cards. */
const sizes = [9.5, 9, 8.5, 8, 7.5, 7, 6.5];

const template = new URL('./book.typ', import.meta.url);

interface Spot {
  id: string;
  what: 'start' | 'end';
  page: number;
}

export type BookEnd =
  | { kind: 'set'; pdf: Uint8Array; pages: number }
  | { kind: 'long-cards'; ids: readonly string[] }
  | { kind: 'too-long'; pages: number }
  | { kind: 'headings-lost'; expected: number; found: number };

/** The cards that end later than on the sheet after their first. */
function listLongCards(pages: NodeTypstDocument): string[] {
  const spots = readSpots<Spot>(pages, 'spot');
  const ends = new Map(spots.flatMap(({ id, what, page }) => (what === 'end' ? [[id, page]] : [])));
  return spots
    .filter(
      ({ id, what, page }) => what === 'start' && (ends.get(id) ?? page) - page >= mostCardPages,
    )
    .map(({ id }) => id);
}

/** Sets a book; a card that is too long gets smaller type, and so does everything where the book is. */
export function setBook(book: PrintedBook): BookEnd {
  const expected = listBlocks(book.blocks).filter(({ is }) => is === 'heading').length;
  let atText = 0;
  const atCard = new Map<string, number>();
  for (;;) {
    const card = sizes[Math.min(atText + 1, sizes.length - 1)];
    const own = [...atCard].map(([id, at]) => [id, sizes[at]]);
    const pages = setPages(template, {
      book,
      sizes: { text: sizes[atText], card, ...Object.fromEntries(own) },
    });
    const long = listLongCards(pages);
    const isLast = (at: number) => at >= sizes.length - 1;
    const nextOf = (id: string) => Math.max(atCard.get(id) ?? atText + 1, atText + 1) + 1;
    if (long.length > 0) {
      if (long.some((id) => nextOf(id) >= sizes.length)) return { kind: 'long-cards', ids: long };
      for (const id of long) atCard.set(id, nextOf(id));
      continue;
    }
    if (pages.numOfPages > mostPages) {
      if (isLast(atText)) return { kind: 'too-long', pages: pages.numOfPages };
      atText += 1;
      continue;
    }
    const found = countHeadings(pages);
    // The contents have a heading of their own.
    if (found !== expected + 1) return { kind: 'headings-lost', expected: expected + 1, found };
    return { kind: 'set', pdf: writePdf(pages), pages: pages.numOfPages };
  }
}
