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

/** What several readings of one question find together, each record once, the plainest reading first. */
export class Hits {
  readonly limit: number;
  private readonly results = new Map<string, SearchResult>();
  /** What is written for editors: the answer only where there is no other. */
  private readonly forEditors = new Map<string, SearchResult>();
  private most = 0;
  private facets: Facets = {};

  constructor(limit: number) {
    this.limit = limit;
  }

  get isFull(): boolean {
    return this.results.size >= this.limit;
  }

  get isEmpty(): boolean {
    return this.results.size + this.forEditors.size === 0;
  }

  add({ how, marks, rank }: Reading, { texts, count, facets }: Found, most = texts.length): void {
    if (texts.length === 0) return;
    const forCitizens = count - texts.filter(({ isForEditors }) => isForEditors).length;
    if (forCitizens > this.most) {
      this.most = forCitizens;
      this.facets = facets;
    }
    const sorted = rank ? texts.toSorted((a, b) => rank(a) - rank(b)) : texts;
    for (const known of sorted.slice(0, most)) {
      const results = known.isForEditors ? this.forEditors : this.results;
      if (this.isFull || results.has(known.address)) continue;
      results.set(known.address, show(known, how, marks));
    }
  }

  close(): { results: SearchResult[]; count: number; facets: Facets } {
    const results = [...(this.results.size > 0 ? this.results : this.forEditors).values()];
    return { results, count: Math.max(this.most, results.length), facets: this.facets };
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
