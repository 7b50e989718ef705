/** A word as a number (FNV-1a): two words share one so rarely that a page loses none by it. */
function markWord(word: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    mark = Math.imul(mark ^ word.charCodeAt(at), 0x01000193);
  }
  return mark >>> 0;
}

/** The words of a text in four bytes each, so that those of every record of a large site fit into memory. */
export type WordMarks = Uint32Array;

export const markWords = (words: Iterable<string>): WordMarks =>
  Uint32Array.from(new Set(Array.from(words, markWord))).sort();

export function hasMark(marks: WordMarks, word: string): boolean {
  const mark = markWord(word);
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < mark) low = middle + 1;
    else high = middle;
  }
  return marks[low] === mark;
}
