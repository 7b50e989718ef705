import { words } from '../i18n/words.ts';

const dropSpaces = (text: string) => text.replace(/\s+/g, '');

/** `as-of` as a key is written: `asOf`. */
const toKey = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

let byWord: Map<string, Set<string>> | undefined;

/** What each Korean word of the site stands for: the last part of its name, as a choice and as a key. */
function indexWords(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const [name, text] of Object.entries(words.ko)) {
    const last = name.split('.').at(-1) ?? '';
    const names = index.get(dropSpaces(text)) ?? new Set();
    index.set(dropSpaces(text), names.add(last).add(toKey(last)));
  }
  return index;
}

/** The one key or choice that the site calls by this Korean word; undefined where none or several are. */
export function findByKoreanWord(word: string, candidates: readonly string[]): string | undefined {
  byWord ??= indexWords();
  const names = byWord.get(dropSpaces(word));
  const meant = candidates.filter((candidate) => names?.has(candidate));
  return meant.length === 1 ? meant[0] : undefined;
}
