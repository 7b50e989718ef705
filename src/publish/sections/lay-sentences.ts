/** Marks between pieces of text: the end of a line, of a cell of a table, and of a term before what is said of it. */
export const lineEnd = '\n';
export const cellEnd = '\t';
export const termEnd = '\v';

const layCells = (line: string): string =>
  line
    .split(cellEnd)
    .map((cell) => cell.replace(/ +/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(', ');

/** Pieces of a page in one readable line: sentences end with a full stop, cells with a comma, terms with a colon. */
export function laySentences(pieces: readonly string[]): string {
  const lines = [
    ...pieces
      .join('')
      .normalize('NFC')
      .matchAll(/([^\n\v]+)([\n\v]?)/g),
  ]
    .map(([, text = '', end]) => ({ text: layCells(text), isTerm: end === termEnd }))
    .filter(({ text }) => text !== '');
  return lines
    .map(({ text, isTerm }, index) => {
      const next = lines[index + 1];
      if (next === undefined || /[:.?!]$/.test(text)) return text;
      return isTerm && !next.isTerm ? `${text}:` : `${text}.`;
    })
    .join(' ');
}
