import { foldText } from './fold.ts';
import { findWord } from './query/known-text.ts';
import type { SearchRecord } from './search-record.ts';

const mostKept = 200_000;
const kept = new Map<string, readonly string[]>();

/** What stands between spaces folds by itself; pages share most of it, so that each is folded once. */
function foldOnce(piece: string): readonly string[] {
  const known = kept.get(piece);
  if (known) return known;
  const words = foldText(piece).split(' ').filter(Boolean);
  if (kept.size === mostKept) kept.clear();
  kept.set(piece, words);
  return words;
}

/** The words of texts, folded, each once. */
export function foldPrinted(texts: readonly (string | undefined)[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const piece of text?.split(/\s+/) ?? []) {
      for (const word of foldOnce(piece)) words.add(word);
    }
  }
  return words;
}

/** The words that a record is found by already, folded. */
export const listFound = (record: SearchRecord): Set<string> =>
  foldPrinted([
    ...[record.title, record.content, record.english, record.hidden],
    ...(record.names ?? []),
    ...[record.contentEn, record.printed],
  ]);

/** The words of texts that a record does not hold yet, also not inside of others. */
export function listMissing(
  record: SearchRecord,
  texts: readonly (string | undefined)[],
): string[] {
  const held = listFound(record);
  const own = [...held].join(' ');
  return [...foldPrinted(texts)].filter((word) => !held.has(word) && findWord(own, word) < 0);
}

/** The record with words that stand on its page besides. */
export function addPrinted(record: SearchRecord, words: readonly string[]): SearchRecord {
  if (words.length === 0) return record;
  const known = record.printed === undefined ? [] : [record.printed];
  return { ...record, printed: [...known, ...words].join(' ') };
}
