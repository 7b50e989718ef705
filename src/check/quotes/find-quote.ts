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

/** The offsets of the cited place's headings as the document prints them at the start of lines, the innermost first. */
function findHeadings(document: FoldedDocument, place: string): number[] {
  const { text, lineStarts } = document;
  const headings = lineStarts.map((start, at) =>
    text
      .slice(start, lineStarts[at + 1])
      .replace(bullet, '')
      .replaceAll('**', ''),
  );
  const begins = (heading: string, part: string) =>
    heading.startsWith(part) && !digit.test(heading.charAt(part.length));
  const offsets: number[] = [];
  let [line, rest] = [-1, ''];
  for (const part of place.normalize('NFC').split(' · ')) {
    // Two headings may share a line.
    if (begins(rest, part)) continue;
    const found = headings.findIndex((heading, at) => at > line && begins(heading, part));
    if (found === -1) continue;
    line = found;
    rest = (headings[found] ?? '').slice(part.length).trimStart();
    offsets.unshift(lineStarts[found] as number);
  }
  return offsets;
}

/** The lines of the pieces one behind another, as a table prints its headings before its cells. */
function findRow(
  document: FoldedDocument,
  words: readonly string[],
  from: number,
): number[] | undefined {
  const lines: number[] = [];
  let at = from;
  for (const word of words) {
    const offset = findPiece(document.text, word, at);
    if (offset === -1) return undefined;
    lines.push(lineAt(document, offset));
    at = offset + word.length;
  }
  return lines;
}

const spread = (lines: readonly number[]) => Math.max(...lines) - Math.min(...lines);

/**
 * Looks for a quote letter by letter, its pieces in their order, behind the headings of its place. A unit may stand above
 * the innermost heading: where the pieces are closest together behind one of them, there they belong.
 */
export function findQuote(
  document: FoldedDocument,
  place: string,
  pieces: readonly string[],
): QuoteFound {
  const words = pieces.map((piece) => piece.normalize('NFC'));
  const first = (word: string) => findPiece(document.text, word, 0);
  const missing = words.find((word) => first(word) === -1);
  if (missing !== undefined) return { kind: 'missing', piece: missing };
  const headings = findHeadings(document, place);
  const [closest] = headings
    .map((from) => findRow(document, words, from))
    .filter((lines) => lines !== undefined)
    .sort((one, other) => spread(one) - spread(other));
  const lines =
    closest ?? findRow(document, words, 0) ?? words.map((word) => lineAt(document, first(word)));
  const isBefore = headings.length > 0 && closest === undefined;
  const doubt = spread(lines) > farApart ? 'far-apart' : isBefore ? 'before-place' : undefined;
  return { kind: 'found', line: Math.min(...lines), doubt };
}
