import { foldText } from '../fold.ts';

/** One line of a site's table: what citizens say, and what its records say for it. */
export interface Synonyms {
  words: readonly string[];
  means: readonly string[];
}

/** Looks up the office's words for a citizen's, each as the list of words to look for. */
export type FindSynonyms = (word: string) => readonly (readonly string[])[];

export function openSynonyms(table: readonly Synonyms[]): FindSynonyms {
  const known = new Map<string, (readonly string[])[]>();
  for (const { words, means } of table) {
    const targets = means.map((text) => foldText(text).split(' ').filter(Boolean));
    for (const word of words) {
      const key = foldText(word).replaceAll(' ', '');
      known.set(key, [...(known.get(key) ?? []), ...targets]);
    }
  }
  return (word) => known.get(word) ?? [];
}
