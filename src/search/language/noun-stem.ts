import { nounSuffixes } from './words/noun-suffixes.ts';

const suffixes = new Set(nounSuffixes.split(' '));
const shortest = 3;

/** The noun inside a longer one, without the syllable that makes another word of it: 사망자 → 사망; undefined where there is none. */
export const dropSuffix = (word: string): string | undefined =>
  word.length >= shortest && suffixes.has(word.slice(-1)) ? word.slice(0, -1) : undefined;
