import { holdsKeys, holdsTogether, holdsWord, onlyMentions, type KnownText } from './known-text.ts';
import type { Sought } from './look-up.ts';

/** How a record answers a question, from the plainest to the loosest. */
export const matchKinds = [
  'phrase',
  'exact',
  'joined',
  'amount',
  'particle',
  'spaced',
  'synonym',
  'half',
  'keyboard',
  'initials',
  'typo',
  'question',
  'partial',
] as const;

export type MatchKind = (typeof matchKinds)[number];

/** One way to understand a question. */
export interface Reading extends Sought {
  how: MatchKind;
  /** The words to mark in a record. */
  marks: readonly string[];
  /** The order among the records of one reading: smaller numbers come first. */
  rank?: (known: KnownText) => number;
}

/** Every word stands in the record. */
export function readAll(words: readonly string[], how: MatchKind): Reading {
  return {
    how,
    words,
    marks: words,
    // The index finds words by their beginning: for 700 it answers 7000 as well.
    isBroad: words.some((word) => /\d$/.test(word)),
    holds: (known) => words.every((word) => holdsWord(known, word)),
    rank: (known) => Number(onlyMentions(known, words)),
  };
}

/** What stands in quotes stands so in the record; further words stand in it somewhere. */
export function readPhrases(words: readonly string[], phrases: readonly string[]): Reading {
  return {
    how: 'phrase',
    words,
    marks: phrases,
    isBroad: true,
    holds: (known) =>
      phrases.every((phrase) => ` ${known.folded.text} `.includes(phrase)) &&
      words.every((word) => holdsWord(known, word)),
  };
}

/** The keys pressed so far begin the last word. */
export function readHalf(words: readonly string[]): Reading {
  const last = words.at(-1) ?? '';
  const whole = words.slice(0, -1);
  return {
    how: 'half',
    words,
    marks: words,
    half: true,
    isBroad: true,
    holds: (known) => holdsKeys(known, last) && whole.every((word) => holdsWord(known, word)),
  };
}

const hangul = /[가-힣]/;
const longestCut = 12;

/**
 * Broad readings of a word that records may write apart: its beginning and its end are looked for as parts of words,
 * of two syllables, or of one where the first or last of the words apart is that short.
 */
export function readApart(word: string, rest: readonly string[], how: MatchKind): Reading[] {
  if (word.length < 3 || !hangul.test(word)) return [];
  const lengths = [
    [2, 2],
    [2, 1],
    [1, 2],
  ] as const;
  return lengths
    .filter(([start, end]) => word.length > start + end - 1 && word.length >= 3)
    .map(([start, end]) => ({
      how,
      words: [word.slice(0, start), word.slice(-end), ...rest],
      marks: [word, ...rest],
      isBroad: true,
      holds: (known) =>
        holdsTogether(known, [word]) && rest.every((other) => holdsWord(known, other)),
    }));
}

/** Every place where the word could be cut in two, for a site too large for the broad readings. */
export function readCuts(word: string, rest: readonly string[], how: MatchKind): Reading[] {
  if (!hangul.test(word)) return [];
  const most = Math.min(word.length, longestCut) - 3;
  const cuts = Array.from({ length: most }, (_, index) => index + 2);
  return cuts.map((cut) => ({
    how,
    words: [word.slice(0, cut), word.slice(cut), ...rest],
    marks: [word, ...rest],
    isBroad: true,
    holds: (known) =>
      holdsTogether(known, [word]) && rest.every((other) => holdsWord(known, other)),
  }));
}
