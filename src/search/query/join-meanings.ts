import { matchKinds, type MatchKind, type Reading } from './readings.ts';
import type { Meaning } from './resolve-word.ts';

const mostTogether = 6;

const looser = (one: MatchKind, other: MatchKind): MatchKind =>
  matchKinds.indexOf(one) >= matchKinds.indexOf(other) ? one : other;

function joinTwo(one: Reading, other: Reading): Reading {
  return {
    how: looser(one.how, other.how),
    words: [...new Set([...one.words, ...other.words])],
    marks: [...one.marks, ...other.marks],
    isBroad: one.isBroad === true || other.isBroad === true,
    holds: (known) => one.holds(known) && other.holds(known),
  };
}

/** Every way to read all the words at once, a few at most. */
export function joinMeanings(meanings: readonly Meaning[], how?: MatchKind): Reading[] {
  const [first, ...rest] = meanings;
  let joined: readonly Reading[] = first?.readings ?? [];
  for (const { readings } of rest) {
    joined = joined
      .flatMap((one) => readings.map((other) => joinTwo(one, other)))
      .slice(0, mostTogether);
  }
  return joined.map((reading) => (how === undefined ? reading : { ...reading, how }));
}
