/** A stretch of a text, with its language where that is not the page's. */
export interface Stretch {
  text: string;
  lang?: 'ko';
}

/** Either all between two quotation marks where there is Korean, or Korean words in a row. */
const korean =
  /((?<=“)[^”]*\p{Script=Hangul}[^”]*(?=”)|\p{Script=Hangul}+(?:[\s·,()/0-9-]+\p{Script=Hangul}+)*)/u;

/** Cuts a text in another language into what it says itself and the Korean words that it quotes. */
export function splitKorean(text: string): Stretch[] {
  return text
    .split(korean)
    .map((piece, at): Stretch => (at % 2 === 1 ? { text: piece, lang: 'ko' } : { text: piece }))
    .filter((stretch) => stretch.text !== '');
}
