import { dropLoneLetters, isSyllable } from '../jamo.ts';
import type { Concept } from './concept.ts';
import type { Resolver } from './resolve-word.ts';
import type { HeldWording } from './wordings.ts';
import { holdsWay } from './rank.ts';

const mostRead = 24;

/** What is certain of it: without lone letters at its end, or without its last syllable, whose keys may still be going on. */
function cutLast(word: string): string {
  const whole = dropLoneLetters(word);
  return whole === word && isSyllable(word.at(-1)) ? word.slice(0, -1) : whole;
}

/** A word whose last syllable is still being typed: records in which the keys pressed so far begin something. */
export async function readHalf(
  word: string,
  { index, finder }: Resolver,
): Promise<Concept | undefined> {
  const certain = cutLast(word);
  if (certain === '') return undefined;
  const { numbers, titled } = await finder.find(certain);
  const inTitle = new Set(titled);
  const near = [...titled, ...numbers.filter((number) => !inTitle.has(number))].slice(0, mostRead);
  const held: HeldWording = { way: { words: [word], weight: 0.9, how: 'half' }, isTitled: false };
  const texts = await index.read(near);
  const holding = texts.filter((known) => holdsWay(known, held)).map(({ number }) => number);
  if (holding.length === 0) return undefined;
  return {
    ...{
      typed: word,
      weight: 1,
      isNeeded: true,
      rarity: holding.length,
      how: 'half',
      to: word,
      others: [],
      isExact: numbers.length <= mostRead,
    },
    held: new Map(holding.map((number) => [number, held])),
  };
}
