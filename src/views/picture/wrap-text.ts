import { measureText } from '../chart/measure.ts';

/** The parts between which a line may end: an amount or a date of several parts stays whole. */
const splitWords = (text: string) =>
  text.split(/(?<!\d[조억만.천]?) | (?!\d|원)/).filter((word) => word !== '');

/** A text in lines that are no wider than a width; between words, and within a word that is wider itself. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (longer: string) => measureText(longer) <= width;
  for (const word of splitWords(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (!fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}
