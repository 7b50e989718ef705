import { shortNouns } from './words/short-nouns.ts';

const nouns = new Set(shortNouns.split(' '));
const shortest = 3;

/** The noun of one syllable that a longer one ends in: 햇쌀밥 → 밥; none where the syllable ends other nouns as well. */
export const endInShortNoun = (word: string): readonly string[] => {
  const last = word.slice(-1);
  return word.length >= shortest && nouns.has(last) ? [last] : [];
};
