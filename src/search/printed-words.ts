import { foldText } from './fold.ts';
import { findWord } from './query/known-text.ts';
import type { SearchRecord } from './search-record.ts';

/** Everything that a record is found by already, folded. */
const foldOwn = ({ title, content, english, hidden, names, contentEn, printed }: SearchRecord) =>
  foldText([title, content, english, hidden, names?.join(' '), contentEn, printed].join(' '));

/** The words that a record is found by already, folded. */
export const listHeld = (record: SearchRecord): string[] => foldOwn(record).split(' ');

/** The words of texts that a record does not hold yet, folded, each once. */
export function listPrinted(record: SearchRecord, texts: readonly string[]): string[] {
  const own = foldOwn(record);
  const held = new Set(own.split(' '));
  const printed = new Set(foldText(texts.join(' ')).split(' '));
  return [...printed].filter(
    (word) => word !== '' && !held.has(word) && findWord(own, word) < 0,
  );
}

/** The record with words that stand on its page besides. */
export function addPrinted(record: SearchRecord, words: readonly string[]): SearchRecord {
  if (words.length === 0) return record;
  const known = record.printed === undefined ? [] : [record.printed];
  return { ...record, printed: [...known, ...words].join(' ') };
}
