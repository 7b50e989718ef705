import { isSyllable } from '../search/jamo.ts';

/** Every code point of Unicode, whether a text holds it. */
const codePoints = 0x110000;

/** The letters that any machine has: Latin with its marks, and the signs of running text. */
const isEverywhere = (code: number) => code < 0x100 || (code >= 0x2000 && code < 0x2070);

/** The Hangul of KS X 1001, 2,350 syllables: what Korean is written with, names and dialects aside. */
function listStandardSyllables(): Set<string> {
  const decoder = new TextDecoder('euc-kr');
  const bytes = Array.from({ length: 94 }, (_, at) => 0xa1 + at);
  const rows = bytes.map((row) => Uint8Array.from(bytes.flatMap((at) => [row, at])));
  return new Set(rows.flatMap((row) => [...decoder.decode(row)].filter(isSyllable)));
}

/** Leaves out the rarest syllables where there are more than Korean is commonly written with. */
function holdToStandard(letters: readonly string[]): readonly string[] {
  const standard = listStandardSyllables();
  if (letters.filter(isSyllable).length <= standard.size) return letters;
  return letters.filter((letter) => !isSyllable(letter) || standard.has(letter));
}

/** Tells each code point beyond ASCII of a text in UTF-8. */
function readCodePoints(text: Uint8Array, tell: (code: number) => void): void {
  const tail = (at: number) => (text[at] as number) & 0x3f;
  for (let at = 0; at < text.length; at += 1) {
    const first = text[at] as number;
    if (first < 0xc0) continue;
    if (first < 0xe0) tell(((first & 0x1f) << 6) | tail(at + 1));
    else if (first < 0xf0) tell(((first & 0x0f) << 12) | (tail(at + 1) << 6) | tail(at + 2));
    else {
      const high = ((first & 0x07) << 18) | (tail(at + 1) << 12);
      tell(high | (tail(at + 2) << 6) | tail(at + 3));
    }
  }
}

/** The letters of pages, each once and in order, without those that any machine has; holds no page. @param pages in UTF-8 */
export function listLetters(pages: Iterable<Uint8Array>): string {
  const isThere = new Uint8Array(codePoints);
  const found: number[] = [];
  const note = (code: number) => {
    if (isThere[code] === 1) return;
    isThere[code] = 1;
    if (!isEverywhere(code)) found.push(code);
  };
  for (const page of pages) readCodePoints(page, note);
  const inOrder = found.sort((a, b) => a - b);
  return inOrder.map((code) => String.fromCodePoint(code)).join('');
}

/** The letters that pages are to be set in, once and in order. @param pages in UTF-8, or the letters of several */
export const collectLetters = (pages: Iterable<Uint8Array>): string =>
  holdToStandard([...listLetters(pages)]).join('');
