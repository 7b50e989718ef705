import { foldText } from './fold.ts';
import { stripParticle } from './particles.ts';
import { listEndings, listTokens } from './tokens.ts';

/** Endings that are not indexed, each with the commonest words that end so, to be asked for instead. */
export type EmptyEndings = ReadonlyMap<string, readonly string[]>;

const manyRecords = 500;

/** The share of records that must hold an ending before it may be left out of the index. */
const commonShare = 1 / 10;

const mostHolders = 3;

function startsWord(sorted: readonly string[], ending: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < ending) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(ending) === true;
}

function countAll(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/**
 * Ends of words that many records of a large site share and with which no word of the site begins (하였다, 민토론회를):
 * they rarely name anything, and indexing them fills the memory of the program that makes the index.
 */
export function findEmptyEndings(records: Iterable<{ content: string }>): EmptyEndings {
  const [endings, words] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  for (const { content } of records) {
    total += 1;
    countAll(words, new Set(foldText(content).split(' ')));
    countAll(endings, listTokens(content));
  }
  if (total < manyRecords) return new Map();
  const sorted = [...words.keys()].sort();
  const empty = new Map<string, string[]>();
  for (const [ending, count] of endings) {
    if (count >= total * commonShare && !startsWord(sorted, ending)) empty.set(ending, []);
  }
  for (const [word] of [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const stem = stripParticle(word) ?? word;
    for (const ending of listEndings(word)) {
      const holders = empty.get(ending);
      if (!holders || holders.length === mostHolders) continue;
      const namesMore = stem.length - (word.length - ending.length) >= 2;
      const holder = namesMore ? stem : word;
      if (!holders.some((known) => holder.startsWith(known))) holders.push(holder);
    }
  }
  return empty;
}
