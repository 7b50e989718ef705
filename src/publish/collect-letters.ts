import { isSyllable } from '../search/jamo.ts';

/** Every code point of Unicode, whether a text holds it. */
const codePoints = 0x110000;

/** The letters that any machine has: Latin with its marks, and the signs of running text. */
const isEverywhere = (code: number) => code < 0x100 || (code >= 0x2000 && code < 0x2070);

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;

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

/** The letters of texts, each once and in order, without those that any machine has; holds no text. */
export function listLetters(texts: Iterable<string>): string {
  const isThere = new Uint8Array(codePoints);
  for (const text of texts) {
    for (const letter of text) isThere[letter.codePointAt(0) as number] = 1;
  }
  return [...isThere.keys()]
    .filter((code) => isThere[code] === 1 && !isEverywhere(code) && !isSurrogate(code))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** The letters that texts are to be set in. */
export const collectLetters = (texts: Iterable<string>): string =>
  holdToStandard([...listLetters(texts)]).join('');
