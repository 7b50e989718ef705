import { measureText } from '../chart/measure.ts';

/** A text in lines that are no wider than a width; between words, and within a word that is wider itself. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (longer: string) => measureText(longer) <= width;
  for (const word of text.split(' ')) {
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
