import type { Language } from '../../i18n/words.ts';
import { foldWithPlaces, squeeze, type Folded } from '../fold.ts';
import { toKeys } from '../jamo.ts';
import { findWord, type KnownText } from './known-text.ts';

/** A piece of text; what matched is marked. */
export interface Piece {
  text: string;
  mark: boolean;
}

type Marked = Pick<KnownText, 'folded' | 'squeezed'>;

const toMarked = (folded: Folded): Marked => ({ folded, squeezed: () => squeeze(folded) });

type Range = readonly [start: number, end: number];

/** A place of a word, and which of the words it is. */
interface WordSpot {
  range: Range;
  word: number;
}

const width = 110;
const before = 30;

/** Every place of a word in folded text. */
function listWordPlaces({ text, at }: Folded, word: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (;;) {
    const found = findWord(text, word, from);
    const [start, end] = [at[found], at[found + word.length - 1]];
    if (found < 0 || start === undefined || end === undefined) return ranges;
    ranges.push([start, end + 1]);
    from = found + word.length;
  }
}

/** Where the keys of a half-typed word stand; the syllables they are part of. */
function listKeyPlaces({ text, at }: Folded, word: string): Range[] {
  const owners: number[] = [];
  let keys = '';
  for (const [index, character] of [...text].entries()) {
    const own = toKeys(character);
    keys += own;
    owners.push(...Array.from(own, () => at[index] as number));
  }
  const sought = toKeys(word);
  const found = keys.indexOf(sought);
  const [start, end] = [owners[found], owners[found + sought.length - 1]];
  return found < 0 || start === undefined || end === undefined ? [] : [[start, end + 1]];
}

function listRanges(known: Marked, word: string): Range[] {
  const plain = listWordPlaces(known.folded, word);
  if (plain.length > 0) return plain;
  const apart = listWordPlaces(known.squeezed(), word);
  return apart.length > 0 ? apart : listKeyPlaces(known.folded, word);
}

const listSpots = (known: Marked, words: readonly string[]): WordSpot[] =>
  words.flatMap((word, index) => listRanges(known, word).map((range) => ({ range, word: index })));

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The stretch that holds the most of the words, of those the one with the most marked text; the first of equals. */
function chooseStart(places: readonly WordSpot[], ranges: readonly Range[], from: number): number {
  const countHeld = (start: number) =>
    new Set(
      places.flatMap(({ range: [a, b], word }) => (a >= start && b <= start + width ? word : [])),
    ).size;
  const weigh = (start: number) =>
    ranges.reduce(
      (sum, [a, b]) => sum + Math.max(0, Math.min(b, start + width) - Math.max(a, start)),
      0,
    );
  const inside = ranges.filter(([start]) => start >= from);
  const [best] = (inside.length > 0 ? inside : ranges)
    .map(([start]) => ({ start, words: countHeld(start), weight: weigh(start) }))
    .sort((a, b) => b.words - a.words || b.weight - a.weight || a.start - b.start);
  return best?.start ?? from;
}

function cutAtSpace(text: string, start: number): number {
  if (start <= 0) return 0;
  const space = text.indexOf(' ', start);
  return space < 0 || space > start + before ? start : space + 1;
}

function cutPieces(text: string, ranges: readonly Range[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    const [left, right] = [Math.max(from, start), Math.min(to, end)];
    if (left > at) pieces.push({ text: text.slice(at, left), mark: false });
    pieces.push({ text: text.slice(left, right), mark: true });
    at = right;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), mark: false });
  return pieces;
}

/** A title with what matched in it marked. */
export function markTitle(title: string, words: readonly string[]): Piece[] {
  const places = listSpots(toMarked(foldWithPlaces(title)), words);
  const ranges = mergeRanges(places.map(({ range }) => range));
  return cutPieces(title, ranges, 0, title.length);
}

function cutStretch(content: string, title: string, places: readonly WordSpot[]): Piece[] {
  const ranges = mergeRanges(places.map(({ range }) => range));
  // The text begins with the title, which a result shows already.
  const body = content.startsWith(title) ? Math.min(title.length + 2, content.length) : 0;
  const best = chooseStart(places, ranges, body);
  const start = Math.max(body > best ? 0 : body, cutAtSpace(content, best - before));
  const rough = Math.min(content.length, Math.max(start, best) + width);
  const space = content.lastIndexOf(' ', rough);
  const end = rough === content.length || space <= best ? rough : space;
  const pieces = cutPieces(content, ranges, start, end);
  return [
    ...(start > body ? [{ text: '… ', mark: false }] : []),
    ...pieces,
    ...(end < content.length ? [{ text: ' …', mark: false }] : []),
  ];
}

const countHeld = (places: readonly WordSpot[]) => new Set(places.map(({ word }) => word)).size;

/**
 * The part of a record's text where most of the words stand, with the words marked, inside longer words as well: for English
 * readers of its English text, where that holds as many of them.
 */
export function quoteRecord(
  known: KnownText,
  words: readonly string[],
  language: Language,
): { excerpt: Piece[]; excerptLanguage: Language } {
  const places =
    language === 'en' && known.contentEn !== '' ? listSpots(toMarked(known.foldedEn()), words) : [];
  const inKorean = listSpots(known, words);
  return places.length > 0 && countHeld(places) >= countHeld(inKorean)
    ? { excerpt: cutStretch(known.contentEn, known.english ?? '', places), excerptLanguage: 'en' }
    : { excerpt: cutStretch(known.content, known.title, inKorean), excerptLanguage: 'ko' };
}
