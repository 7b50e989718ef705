/** Either all between two quotation marks where there is Korean, or Korean words in a row. */
const korean =
  /((?<=“)[^”]*\p{Script=Hangul}[^”]*(?=”)|\p{Script=Hangul}+(?:[\s·,()/0-9-]+\p{Script=Hangul}+)*)/u;

/** A text in stretches: every second one is Korean on a page in another language (`lang` as a reader's `recordLang`). */
export function splitKorean(text: string, lang: 'ko' | undefined): string[] {
  // What the capturing group found stands at every second place.
  return lang ? text.split(korean) : [text];
}
