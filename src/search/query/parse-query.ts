import { foldText } from '../fold.ts';
import { figureDates } from '../language/dates.ts';
import { classifyWord } from '../language/function-words.ts';
import { figureCounts } from '../language/spoken-counts.ts';
import { dropBreathings } from '../language/romanised-names.ts';
import { joinQuoted } from '../particles.ts';

/** A question as it was typed, cut into what can be looked for. */
export interface Query {
  /** The words, folded. */
  words: readonly string[];
  /** What stood in quotes, folded: it must stand so in the record. */
  phrases: readonly string[];
  text: string;
}

const mostCharacters = 200;
const mostWords = 12;

/** The first words; English ones that only hold a sentence together are not counted. */
function takeWords(words: readonly string[]): string[] {
  let left = mostWords;
  return words.filter((word) => {
    if (left === 0) return false;
    const isFiller = /^[a-z]/.test(word) && classifyWord(word) === 'filler';
    if (!isFiller) left -= 1;
    return true;
  });
}

/** Cuts a query; of one that is far too long, only the beginning counts. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, mostCharacters).normalize('NFC').replace(/\s+/g, ' ').trim();
  const phrases = [...text.matchAll(/["“”「」『』]([^"“”「」『』]+)["“”「」『』]|‘([^‘’]+)’/g)]
    .map(([, phrase, single]) => foldText(phrase ?? single ?? ''))
    .filter(Boolean);
  const words = figureCounts(figureDates(foldText(dropBreathings(joinQuoted(text)))))
    .split(' ')
    .filter(Boolean);
  return { words: [...new Set(takeWords(words))], phrases, text };
}
