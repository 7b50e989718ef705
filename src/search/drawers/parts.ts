import { isSyllable } from '../jamo.ts';
import { endInShortNoun } from '../language/short-nouns.ts';
import { listEndings } from '../tokens.ts';

/** Longer parts are looked for by several of this many syllables: one is as good as exact, and lists stay short. */
const longestPart = 6;

/** Digits and letters in a row are not cut, up to so many. */
const longestRun = 24;

/** As much of a word as the index keeps of it. */
export function cutPart(word: string): string {
  let end = Math.min(longestPart, word.length);
  const goesOn = () => !isSyllable(word[end - 1]) && !isSyllable(word[end]);
  while (end < Math.min(word.length, longestRun) && goesOn()) end += 1;
  return word.slice(0, end);
}

/** The parts of a word that a reader may begin with, as the index keeps them; the word itself is the first. */
export const listWordParts = (word: string): string[] =>
  [word, ...listEndings(word), ...endInShortNoun(word)].map(cutPart);

/** Whether a kept part is what a reader began to write; a number goes on to its end. */
export function beginsWith(part: string, sought: string): boolean {
  if (!part.startsWith(sought)) return false;
  return !(/\d$/.test(sought) && /^\d/.test(part.slice(sought.length)));
}

/** The parts that stand in every record that holds the word: one, or several where it is longer than what is kept. */
export function listSought(word: string): string[] {
  const first = cutPart(word);
  const parts = [first];
  let covered = first.length;
  while (covered < word.length) {
    let furthest = { part: '', end: covered };
    for (const ending of listEndings(word)) {
      const start = word.length - ending.length;
      const part = cutPart(ending);
      const end = start + part.length;
      if (start <= covered && end > furthest.end) furthest = { part, end };
    }
    // The rest is one sign that begins no part.
    if (furthest.end === covered) break;
    parts.push(furthest.part);
    covered = furthest.end;
  }
  return parts;
}
