import { beginsWith } from './parts.ts';

/** The records that hold a part, ascending: twice the number, and one more where it stands in title or name. */
export type Postings = readonly number[];

const radix = 36;
/** After a record in whose title or names the part stands. */
const titled = "'";

function writePostings(postings: Postings): string {
  let last = 0;
  return postings
    .map((posting) => {
      const number = posting >> 1;
      const step = (number - last).toString(radix);
      last = number;
      return posting & 1 ? step + titled : step;
    })
    .join(' ');
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return Math.min(shared, radix - 1);
}

/** About so many characters stand in one drawer: some 3 to 5 kB on their way. */
const fullDrawer = 8000;

export interface Drawer {
  /** The first of its parts. */
  first: string;
  text: string;
}

/**
 * Cuts the parts of an index, in order, into drawers. A line is a part, without the beginning it shares with the line
 * before, and its records; a drawer is read without its neighbours.
 */
export function* writeDrawers(
  parts: Iterable<readonly [part: string, postings: Postings]>,
): Generator<Drawer> {
  let drawer: Drawer | undefined;
  let last = '';
  for (const [part, postings] of parts) {
    if (drawer && drawer.text.length > fullDrawer) {
      yield drawer;
      drawer = undefined;
    }
    const shared = drawer ? countShared(part, last) : 0;
    drawer ??= { first: part, text: '' };
    drawer.text += `${shared.toString(radix)}${part.slice(shared)} ${writePostings(postings)}\n`;
    last = part;
  }
  if (drawer) yield drawer;
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
    let number = 0;
    for (const step of line.slice(space + 1).split(' ')) {
      number += Number.parseInt(step, radix);
      into.numbers.add(number);
      if (step.endsWith(titled)) into.titled.add(number);
    }
  }
}

/** The drawers in which parts that begin so may lie. @param firsts the first part of each, in order */
export function findDrawers(firsts: readonly string[], sought: string): number[] {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  const places = low > 0 ? [low - 1] : [];
  for (; firsts[low]?.startsWith(sought); low += 1) places.push(low);
  return places;
}
