import { lineAt, type FoldedDocument } from './fold-document.ts';

export interface NearestRun {
  words: string;
  line: number;
}

/** Widens a run to whole words. */
function widen(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > 0 && text.charAt(start - 1) !== ' ') start -= 1;
  while (end < text.length && text.charAt(end) !== ' ') end += 1;
  return [start, end];
}

/** The run of a document that takes the fewest changed letters to become the words. */
export function findNearestRun(document: FoldedDocument, words: string): NearestRun | undefined {
  const { text } = document;
  // Distance and start of the best run that ends at each letter, for the words so far.
  let above = Array.from({ length: text.length + 1 }, (_, at) => ({ distance: 0, start: at }));
  for (const [row, letter] of [...words].entries()) {
    const line = [{ distance: row + 1, start: 0 }];
    for (let at = 1; at <= text.length; at += 1) {
      const [diagonal, over, before] = [above[at - 1], above[at], line[at - 1]];
      if (!diagonal || !over || !before) continue;
      const isSame = text.charAt(at - 1) === letter;
      const changed = diagonal.distance + (isSame ? 0 : 1);
      const best = Math.min(changed, over.distance + 1, before.distance + 1);
      const { start } = best === changed ? diagonal : best === over.distance + 1 ? over : before;
      line.push({ distance: best, start });
    }
    above = line;
  }
  const best = above.reduce<{ distance: number; start: number; end: number }>(
    (found, { distance, start }, end) =>
      distance < found.distance ? { distance, start, end } : found,
    { distance: words.length * 0.7, start: 0, end: 0 },
  );
  if (best.end === 0) return undefined;
  const [start, end] = widen(text, best.start, best.end);
  return { words: text.slice(start, end), line: lineAt(document, start) };
}
