import { foldText } from '../fold.ts';
import { isInitials, isSyllable } from '../jamo.ts';
import { typeHangul, typeLatin } from '../keyboard.ts';
import { stripParticle, stripVerb } from '../particles.ts';
import type { Holders } from './holders.ts';
import { readAll, readApart, type MatchKind, type Reading } from './readings.ts';
import type { FindSynonyms } from './synonyms.ts';
import type { WordBook } from './word-book.ts';

/** The readings by which a word is found on this site, all of the same kind. */
export interface Meaning {
  how: MatchKind;
  readings: readonly Reading[];
  /** In how many records the first of them stands. */
  count: number;
}

export interface Resolver {
  /** In how many records a reading is found; 0 where it is found nowhere. */
  count: (reading: Reading) => Promise<number>;
  book: WordBook;
  findSynonyms: FindSynonyms;
  loadHolders: () => Promise<Holders>;
}

/** What the same keys write on the other keyboard layout; undefined where that gives nothing to look for. */
export function switchLayout(text: string): string | undefined {
  if (/^[\x20-\x7e]+$/.test(text) && /[a-z]/i.test(text)) {
    const hangul = foldText(typeHangul(text) ?? '');
    return [...hangul].some(isSyllable) && !/[ㄱ-ㅣ]/.test(hangul) ? hangul : undefined;
  }
  if (!/[ㄱ-ㅣ]/.test(text)) return undefined;
  const latin = foldText(typeLatin(text) ?? '');
  return /^[a-z\d ]+$/.test(latin) ? latin : undefined;
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

const longestSplit = 16;

/**
 * Cuts a long word into words that the site knows, the longest first; undefined where a rest remains. No cut follows a
 * digit: a number stays whole, and with what it counts.
 */
async function splitWord(word: string, { count }: Resolver): Promise<string[] | undefined> {
  if (word.length < 4 || word.length > longestSplit || !/[가-힣]/.test(word)) return undefined;
  const parts: string[] = [];
  for (let start = 0; start < word.length;) {
    let end = word.length - (start === 0 ? 1 : 0);
    const isPart = async () =>
      (end === word.length || !/\d/.test(word.charAt(end - 1))) &&
      (await count(readAll([word.slice(start, end)], 'exact'))) > 0;
    while (end - start >= 2 && !(await isPart())) end -= 1;
    if (end - start < 2) return undefined;
    parts.push(word.slice(start, end));
    start = end;
  }
  return parts;
}

/** The ways to read one word, the plainest first; the next is only asked for when one is found nowhere. */
async function* listReadings(word: string, resolver: Resolver): AsyncGenerator<Reading[]> {
  const { book, findSynonyms } = resolver;
  yield [readAll([word], 'exact')];
  const stems = [stripParticle(word), stripVerb(word)].filter(isDefined);
  for (const stem of stems) yield [readAll([stem], 'particle')];
  for (const known of [word, ...stems]) {
    yield findSynonyms(known).map((words) => readAll(words, 'synonym'));
  }
  for (const reading of readApart(word, [], 'spaced')) yield [reading];
  for (const stem of stems) for (const reading of readApart(stem, [], 'spaced')) yield [reading];
  if (isInitials(word)) {
    yield (await book.findByInitials(word)).map((found) => readAll([found], 'initials'));
  }
  const switched = switchLayout(word);
  if (switched !== undefined) yield [readAll(switched.split(' '), 'keyboard')];
  const parts = await splitWord(word, resolver);
  if (parts) yield [readAll(parts, 'spaced')];
  for (const form of [word, ...stems]) {
    yield (await book.findNearest(form)).map((near) => readAll([near], 'typo'));
  }
}

/** What a word means on this site; undefined where nothing comes near it. */
export async function resolveWord(word: string, resolver: Resolver): Promise<Meaning | undefined> {
  for await (const readings of listReadings(word, resolver)) {
    const found: Reading[] = [];
    let count = 0;
    for (const reading of readings) {
      const held = await resolver.count(reading);
      if (held > 0) found.push(reading);
      count = Math.max(count, held);
    }
    if (found[0]) return { how: found[0].how, readings: found, count };
  }
  return undefined;
}
