import { foldText } from '../fold.ts';
import type { SearchRecord } from '../search-record.ts';
import { listMeanings } from '../tokens.ts';
import type { FoldedText } from '../word-list.ts';
import { findBucket } from './buckets.ts';
import { writeDrawers, type DrawerList } from './drawer-text.ts';
import { squeezeName } from './make-head.ts';
import { beginsWith, cutPart, listWordParts } from './parts.ts';

/** A record folded and cut into words once, for the sets and for the list of words. */
export interface FoldedRecord extends FoldedText {
  /** Other words under which it is found. */
  besides: readonly string[];
  english: readonly string[];
  /** What else it is called, each without spaces. */
  names: readonly string[];
}

const splitFolded = (text: string): string[] => text.split(' ').filter(Boolean);

export function foldRecord(record: SearchRecord): FoldedRecord {
  const { title, content, english = '', hidden = '', printed = '', contentEn = '' } = record;
  const [text, ...others] = [content, hidden, printed, contentEn].map(foldText) as [string];
  return {
    title: splitFolded(foldText(title)),
    content: splitFolded(text),
    besides: [text, ...others].flatMap((each, place) => [
      ...(place === 0 ? [] : splitFolded(each)),
      ...listMeanings(each),
    ]),
    english: splitFolded(foldText(english)),
    names: (record.names ?? []).map(squeezeName),
  };
}

/** A part by which a record is found. */
export interface RecordPart {
  part: string;
  /** Whether it stands in title, English title or names. */
  isTitled: boolean;
}

/** Cuts words into parts; the words of a site recur. */
export function openCutter(): (record: FoldedRecord) => RecordPart[] {
  const known = new Map<string, readonly string[]>();
  const cutAll = (words: readonly string[]) =>
    [...new Set(words)].flatMap((word) => {
      const parts = known.get(word) ?? listWordParts(word);
      known.set(word, parts);
      return parts;
    });
  return ({ title, english, names, content, besides }) => {
    const titled = new Set([...cutAll([...title, ...english]), ...names.map(cutPart)]);
    const parts = [...new Set([...titled, ...cutAll([...content, ...besides])])]
      .filter(Boolean)
      .sort();
    return parts.flatMap((part, place) => {
      const isTitled = titled.has(part);
      const next = parts[place + 1];
      // What another part begins with is found by that part.
      return !isTitled && next !== undefined && beginsWith(next, part) ? [] : { part, isTitled };
    });
  };
}

/** Parts in order, and the postings of each, those of the next right behind. */
export interface PackedParts {
  names: readonly string[];
  /** Where the postings of each part end. */
  ends: Uint32Array;
  postings: Uint32Array;
}

/** The parts of words and the records that hold them, while records are added in ascending order. */
export class PartIndex {
  private readonly postings = new Map<string, number[]>();

  add(number: number, parts: readonly RecordPart[]): void {
    for (const { part, isTitled } of parts) this.hold(part, 2 * number + Number(isTitled));
  }

  /** Adds records that were packed as if they were the only ones. @param first the number of the first of them here */
  addPacked({ names, ends, postings }: PackedParts, first: number): void {
    let at = 0;
    for (const [place, part] of names.entries()) {
      const end = ends[place] as number;
      for (; at < end; at += 1) this.hold(part, 2 * first + (postings[at] as number));
    }
  }

  pack(): PackedParts {
    const names = this.list();
    const held = names.map((part) => this.postingsOf(part));
    let end = 0;
    const ends = Uint32Array.from(held, (postings) => (end += postings.length));
    return { names, ends, postings: Uint32Array.from(held.flat()) };
  }

  write(write: (place: number, text: string) => void): DrawerList {
    return writeDrawers(this.list(), (part) => this.postingsOf(part), write);
  }

  private hold(part: string, posting: number): void {
    const held = this.postings.get(part);
    if (held) held.push(posting);
    else this.postings.set(part, [posting]);
  }

  private readonly list = () => [...this.postings.keys()].sort();

  private readonly postingsOf = (part: string) => this.postings.get(part) ?? [];
}

/** The parts of one bucket. */
export interface Bucket {
  bucket: number;
  parts: PackedParts;
}

/** Cuts parts, which are in order, into their buckets, in order. */
export function cutIntoBuckets({ names, ends, postings }: PackedParts): Bucket[] {
  const buckets: Bucket[] = [];
  for (let start = 0; start < names.length;) {
    const bucket = findBucket(names[start] as string);
    let end = start + 1;
    while (end < names.length && findBucket(names[end] as string) === bucket) end += 1;
    const from = start === 0 ? 0 : (ends[start - 1] as number);
    buckets.push({
      bucket,
      parts: {
        names: names.slice(start, end),
        ends: ends.slice(start, end).map((at) => at - from),
        postings: postings.slice(from, ends[end - 1]),
      },
    });
    start = end;
  }
  return buckets;
}
