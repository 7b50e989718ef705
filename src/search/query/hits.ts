import { cutExcerpt, markTitle, type Piece } from './cut-excerpt.ts';
import type { KnownText } from './known-text.ts';
import type { Found } from './look-up.ts';
import type { Facets } from './pagefind.ts';
import type { MatchKind, Reading } from './readings.ts';

export interface SearchResult {
  /** Without base path and language. */
  address: string;
  kind: string;
  title: readonly Piece[];
  /** The title in English, where the record has one. */
  english: string | undefined;
  excerpt: readonly Piece[];
  match: { how: MatchKind; words: readonly string[] };
}

/** How many records an answer has in all, shown or not. */
export interface Counted {
  count: number;
  /** There may be more than are counted. */
  isLeast: boolean;
  /** How many records each value of each filter would leave; empty unless asked for. */
  facets: Facets;
  /** Whether the facets count the answer's records and no others. */
  areFacetsExact: boolean;
}

/** What several readings of one question find together, each record once, the plainest reading first. */
export class Hits {
  readonly limit: number;
  private readonly results = new Map<string, SearchResult>();
  /** What is written for editors: the answer only where there is no other. */
  private readonly forEditors = new Map<string, SearchResult>();
  private most = 0;
  private facets: Pick<Counted, 'facets' | 'areFacetsExact'> = { facets: {}, areFacetsExact: true };
  private readings = 0;
  /** Whether there may be more than are counted. */
  private isOpen = false;
  private isWhole = true;

  constructor(limit: number) {
    this.limit = limit;
  }

  get isFull(): boolean {
    return this.results.size >= this.limit;
  }

  get isEmpty(): boolean {
    return this.results.size + this.forEditors.size === 0;
  }

  add({ how, marks, rank }: Reading, found: Found, most = found.texts.length): void {
    const { texts, count, isCertain, facets, areFacetsExact } = found;
    if (texts.length === 0) return;
    this.readings += 1;
    this.noteOpen(found, most);
    // Only what was read is there for certain.
    const least = isCertain ? count : texts.length;
    const forCitizens = least - texts.filter(({ isForEditors }) => isForEditors).length;
    if (forCitizens > this.most) {
      this.most = forCitizens;
      this.facets = { facets, areFacetsExact };
    }
    const sorted = rank ? texts.toSorted((a, b) => rank(a) - rank(b)) : texts;
    for (const known of sorted.slice(0, most)) {
      const results = known.isForEditors ? this.forEditors : this.results;
      if (this.isFull || results.has(known.address)) continue;
      results.set(known.address, show(known, how, marks));
    }
  }

  /** One reading is counted by itself; of several, what they share is known only where all of each was read and kept. */
  private noteOpen({ texts, count, isCertain }: Found, most: number): void {
    const isWhole = isCertain && texts.length === count && texts.length <= most;
    this.isOpen ||= !isCertain || (this.readings > 1 && !(isWhole && this.isWhole));
    this.isWhole &&= isWhole;
  }

  close(): Counted & { results: SearchResult[] } {
    const results = [...(this.results.size > 0 ? this.results : this.forEditors).values()];
    const count = Math.max(this.most, results.length);
    return { results, count, isLeast: this.isOpen, ...this.facets };
  }
}

function show(known: KnownText, how: MatchKind, marks: readonly string[]): SearchResult {
  return {
    address: known.address,
    kind: known.kind,
    title: markTitle(known.title, marks),
    english: known.english,
    excerpt: cutExcerpt(known, marks),
    match: { how, words: marks },
  };
}
