import { findBucket } from './buckets.ts';
import { beginsWith } from './parts.ts';
import { joinPostings, readPostings, writePostings, type Postings } from './postings.ts';

const radix = 36;

/** About so many characters stand in one drawer: some 3 to 5 kB on their way. */
const fullDrawer = 8000;

/** What is read before any drawer. */
export interface DrawerList {
  /** The first part of each drawer, in order. */
  firsts: readonly string[];
  /** Beginnings that reach over more than two drawers; after all others each has a drawer of its own with their records. */
  wides: readonly string[];
  /** Whether no drawer holds parts of two buckets. */
  areApart?: boolean;
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** A part, without the beginning that it shares with the line before, and its records. */
function writePart(part: string, before: string, postings: Postings): string {
  const shared = Math.min(countShared(part, before), radix - 1);
  return `${shared.toString(radix)}${part.slice(shared)} ${writePostings(postings)}\n`;
}

/** @param starts the place of the first part of each drawer */
function findWides(names: readonly string[], starts: readonly number[]): string[] {
  const wides = new Set<string>();
  for (const [drawer, start] of starts.entries()) {
    const [before = '', after = ''] = [names[start - 1], names[starts[drawer + 1] ?? names.length]];
    for (let length = countShared(before, after); length > 0; length -= 1) {
      wides.add(before.slice(0, length));
    }
  }
  return [...wides].sort();
}

/** The place of the first that is not below. */
function findPlace(sorted: readonly string[], sought: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type PostingsOf = (part: string) => Postings;

function joinBeginnings(names: readonly string[], postingsOf: PostingsOf, wide: string): Postings {
  const held: Postings[] = [];
  for (let place = findPlace(names, wide); names[place]?.startsWith(wide); place += 1) {
    const name = names[place] ?? '';
    if (beginsWith(name, wide)) held.push(postingsOf(name));
  }
  return joinPostings(held);
}

/**
 * Writes the parts of an index, given in order, into drawers, each of which is read without its neighbours; answers what
 * is read before any of them.
 */
export function writeDrawers(
  names: readonly string[],
  postingsOf: PostingsOf,
  write: (place: number, text: string) => void,
): DrawerList {
  const starts: number[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const [place, name] of names.entries()) {
    if (lines.length === 0) starts.push(place);
    const before = lines.length === 0 ? '' : (names[place - 1] ?? '');
    const line = writePart(name, before, postingsOf(name));
    lines.push(line);
    length += line.length;
    if (length <= fullDrawer && place < names.length - 1) continue;
    write(starts.length - 1, lines.join(''));
    [lines, length] = [[], 0];
  }
  const wides = findWides(names, starts);
  for (const [place, wide] of wides.entries()) {
    const postings = joinBeginnings(names, postingsOf, wide);
    write(starts.length + place, writePart(wide, '', postings));
  }
  return { firsts: starts.map((start) => names[start] ?? ''), wides };
}

/** The drawers in which parts that begin so may lie. */
export function findDrawers(
  { firsts, wides, areApart = false }: DrawerList,
  sought: string,
): number[] {
  const own = wides.indexOf(sought);
  if (own >= 0) return [firsts.length + own];
  let place = findPlace(firsts, sought);
  const [before] = firsts.slice(Math.max(0, place - 1), place);
  const reaches = before !== undefined && !(areApart && findBucket(before) !== findBucket(sought));
  const places = reaches ? [place - 1] : [];
  for (; firsts[place]?.startsWith(sought); place += 1) places.push(place);
  return places;
}

export interface Holding {
  numbers: Set<number>;
  titled: Set<number>;
}

/** Adds the records of every part of a drawer that begins so. */
export function readDrawer(text: string, sought: string, into: Holding): void {
  let part = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const space = line.indexOf(' ');
    part = part.slice(0, Number.parseInt(line.charAt(0), radix)) + line.slice(1, space);
    if (!beginsWith(part, sought)) continue;
    readPostings(line.slice(space + 1), (number, isTitled) => {
      into.numbers.add(number);
      if (isTitled) into.titled.add(number);
    });
  }
}
