import { foldText } from '../fold.ts';

/** A question as it was typed, cut into what can be looked for. */
export interface Query {
  /** The words, folded. */
  words: readonly string[];
  /** What stood in quotes, folded: it must stand so in the record. */
  phrases: readonly string[];
  text: string;
}

const mostCharacters = 200;
const mostWords = 20;

/** Cuts a query; of one that is far too long, only the beginning counts. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, mostCharacters).normalize('NFC').replace(/\s+/g, ' ').trim();
  const phrases = [...text.matchAll(/["“”「」『』]([^"“”「」『』]+)["“”「」『』]|‘([^‘’]+)’/g)]
    .map(([, phrase, single]) => foldText(phrase ?? single ?? ''))
    .filter(Boolean);
  const words = foldText(text).split(' ').filter(Boolean).slice(0, mostWords);
  return { words: [...new Set(words)], phrases, text };
}
