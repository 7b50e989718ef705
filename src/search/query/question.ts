import type { Counted, SearchResult } from './hits.ts';
import type { MatchKind, Reading } from './readings.ts';
import type { Resolver } from './resolve-word.ts';

/** How a question was understood where that is not what was typed. */
export interface Understood {
  how: MatchKind;
  from: string;
  to: string;
}

export interface SearchAnswer extends Counted {
  query: string;
  understood: Understood | undefined;
  results: readonly SearchResult[];
  /** These records hold only some of the words. */
  partial: boolean;
  /** The words of the question that were left out. */
  missing: readonly string[];
}

/** One question while it is being answered. */
export interface Question {
  /** The question as it was typed. */
  text: string;
  typing: boolean;
  resolver: Resolver;
  /** Looks for a reading and keeps what it finds, so many at most; answers how many records were found. */
  take: (reading: Reading, most?: number) => Promise<number>;
  isFull: () => boolean;
  isEmpty: () => boolean;
}

/** How the question was understood, and which of its words were left out. */
export interface QuestionOutcome {
  understood?: Understood;
  missing?: readonly string[];
}
