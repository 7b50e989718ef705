import { ask } from './ask.ts';
import { narrow, type Narrowing } from './narrow.ts';
import { once } from './once.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchAnswer } from './question.ts';
import { rankRecords } from './rank-records.ts';
import { openSynonyms, type Synonyms } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import { openFinder } from './ways.ts';
import { openWordBook, type LoadWords } from './word-book.ts';

export interface SearchOptions extends Narrowing {
  /** The most results to answer; `count` tells how many there are. */
  limit?: number;
  signal?: AbortSignal;
  /** The reader is still typing: only what is quick and certain. */
  typing?: boolean;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

export interface SearchParts {
  synonyms: readonly Synonyms[];
  loadWords: LoadWords;
}

const usualLimit = 20;

/** The site's search over an open index. Questions may overlap; each is answered by itself. */
export function openSearch(index: TextIndex, { synonyms, loadWords }: SearchParts): Search {
  const book = openWordBook(loadWords);
  const findSynonyms = once(() => openSynonyms(synonyms));
  return async (typed, { limit = usualLimit, signal, typing = false, ...narrowing } = {}) => {
    signal?.throwIfAborted();
    const query = parseQuery(typed);
    const resolver = { index, finder: openFinder(index, signal), book, findSynonyms: findSynonyms() };
    const { asked, missing, left, understood } = await ask(query, resolver, typing);
    signal?.throwIfAborted();
    const within = await narrow(index, narrowing, signal);
    const ranked = await rankRecords(index, { asked, missing, left, query, within, limit }, signal);
    return {
      query: typed,
      understood: ranked.results.length > 0 ? understood : undefined,
      ...ranked,
    };
  };
}
