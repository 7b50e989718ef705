import { lineAt, type FoldedDocument } from './fold-document.ts';

/** Pieces that stand further apart than a printed table is long hardly belong together. */
const farApart = 100;

export type QuoteFound =
  | { kind: 'found'; line: number; doubt?: 'before-place' | 'far-apart' | undefined }
  | { kind: 'missing'; piece: string };

const digit = /\d/;

/** Whether a run begins or ends within a printed number: `300` within `30,300` proves nothing. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const joins = (near: string, far: string) =>
    digit.test(near) || (/[.,]/.test(near) && digit.test(far));
  return (
    (digit.test(text.charAt(start)) && joins(text.charAt(start - 1), text.charAt(start - 2))) ||
    (digit.test(text.charAt(end - 1)) && joins(text.charAt(end), text.charAt(end + 1)))
  );
}

/** Where a piece stands, from a place on; -1 where it does not. */
function findPiece(text: string, piece: string, from: number): number {
  for (let at = text.indexOf(piece, from); at !== -1; at = text.indexOf(piece, at + 1))
    if (!cutsNumber(text, at, at + piece.length)) return at;
  return -1;
}

/** Signs that a document puts before a heading. */
const bullet = /^[\s#>*□■○●▣▶·-]+/;

/** The offset of the cited place: its headings one after another, as far as the document prints them on lines of their own. */
function findPlace(document: FoldedDocument, place: string): number | undefined {
  const { text, lineStarts } = document;
  const headings = lineStarts.map((start, at) =>
    text
      .slice(start, lineStarts[at + 1])
      .replace(bullet, '')
      .replaceAll('**', ''),
  );
  let line = -1;
  for (const part of place.normalize('NFC').split(' · ')) {
    const found = headings.findIndex(
      (heading, at) =>
        at > line && heading.startsWith(part) && !digit.test(heading.charAt(part.length)),
    );
    if (found !== -1) line = found;
  }
  return line === -1 ? undefined : lineStarts[line];
}

/** Looks for a quote letter by letter, first behind the headings of its place. */
export function findQuote(
  document: FoldedDocument,
  place: string,
  pieces: readonly string[],
): QuoteFound {
  const { text } = document;
  const words = pieces.map((piece) => piece.normalize('NFC'));
  const missing = words.find((piece) => findPiece(text, piece, 0) === -1);
  if (missing !== undefined) return { kind: 'missing', piece: missing };
  const from = findPlace(document, place);
  const behind = words.map((piece) => findPiece(text, piece, from ?? 0));
  const isBefore = behind.includes(-1);
  const offsets = isBefore ? words.map((piece) => findPiece(text, piece, 0)) : behind;
  const lines = offsets.map((offset) => lineAt(document, offset));
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const isFar = last - first > farApart;
  const doubt = isBefore ? 'before-place' : isFar ? 'far-apart' : undefined;
  return { kind: 'found', line: first, doubt };
}
