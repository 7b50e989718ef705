import { findAmounts, findDollars, nameAmount, nameDollars } from './amounts.ts';
import { foldText } from './fold.ts';
import { isSyllable } from './jamo.ts';
import { listDateTokens } from './language/dates.ts';
import { endInShortNoun } from './language/short-nouns.ts';

const longest = 60;

type Sort = 'hangul' | 'digit' | 'join' | 'letter';

function sortOf(character: string): Sort {
  if (isSyllable(character)) return 'hangul';
  if (character >= '0' && character <= '9') return 'digit';
  return character === 'x' ? 'join' : 'letter';
}

/** A reader may look for any part that starts on a syllable, or where digits or letters begin. */
function startsPart(word: string, index: number): boolean {
  const sort = sortOf(word.charAt(index));
  return sort === 'hangul' || (sort !== 'join' && sort !== sortOf(word.charAt(index - 1)));
}

/** Every end of a word that a reader could look for, of two characters at least; the word itself is not among them. */
export function listEndings(word: string): string[] {
  const endings: string[] = [];
  for (let index = 1; index <= word.length - 2 && index < longest; index += 1) {
    if (startsPart(word, index)) endings.push(word.slice(index));
  }
  return endings;
}

/** Words that a search by beginnings finds without help: Pagefind cuts at these signs, and drops quotes. */
export function listPlainWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[\s!"'(),./:;?[\]|~-]+/)
      .map((word) => word.replace(/^[“”‘’「」『』]+|[“”‘’「」『』]+$/g, ''))
      .filter((word) => /^[\p{L}\p{N}]+$/u.test(word)),
  );
}

/** Leaves out words that other words begin with: a search by beginnings finds them there. */
function dropBeginnings(words: Iterable<string>, isKnown: (word: string) => boolean): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.filter((word, index) => !isKnown(word) && !sorted[index + 1]?.startsWith(word));
}

/** Hidden words under which every spelling of the same thing is found. */
export function listMeanings(folded: string): string[] {
  return [
    ...findAmounts(folded).map(({ won }) => nameAmount(won)),
    ...findDollars(folded).map(({ dollars }) => nameDollars(dollars)),
    ...listDateTokens(folded),
  ];
}

/** The hidden words by which any part of any word of a text is found. */
export function listTokens(text: string): string[] {
  const folded = foldText(text);
  const words = [...new Set(folded.split(' '))].filter(Boolean);
  const plain = listPlainWords(text);
  const known = [...plain].sort();
  const startsPlain = (word: string) => {
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return known[low]?.startsWith(word) === true;
  };
  const ends = words.flatMap((word) => [...listEndings(word), ...endInShortNoun(word)]);
  const parts = [...words, ...ends, ...listMeanings(folded)];
  return dropBeginnings(parts, startsPlain);
}
