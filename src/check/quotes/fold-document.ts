/** A document as quotes are compared with it: composed letters, every run of white space one space. */
export interface FoldedDocument {
  text: string;
  /** Offsets in `text` at which the lines of the document start, in order. */
  lineStarts: readonly number[];
}

export function foldDocument(raw: string): FoldedDocument {
  let text = '';
  const lineStarts: number[] = [];
  for (const line of raw.normalize('NFC').split(/\r\n?|\n/)) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (text !== '' && words !== '') text += ' ';
    lineStarts.push(text.length);
    text += words;
  }
  return { text, lineStarts };
}

/** The line, from 1, in which a folded offset stands. */
export function lineAt({ lineStarts }: FoldedDocument, offset: number): number {
  let [low, high] = [0, lineStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
