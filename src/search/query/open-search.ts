import { askDirectly } from './ask-directly.ts';
import { askLoosely } from './ask-loosely.ts';
import type { Holders } from './holders.ts';
import { Hits } from './hits.ts';
import { openLookUp, type Narrowing } from './look-up.ts';
import { once } from './once.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import type { QuestionOutcome, Question, SearchAnswer } from './question.ts';
import { readHalf, readPhrases } from './readings.ts';
import { openSynonyms, type Synonyms } from './synonyms.ts';
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
  loadHolders: () => Promise<Holders>;
  loadWords: LoadWords;
}

const usualLimit = 20;

async function ask(
  question: Question,
  words: readonly string[],
  phrases: readonly string[],
): Promise<QuestionOutcome> {
  if (phrases.length > 0) {
    await question.take(readPhrases(words, phrases));
    return {};
  }
  const said = await askDirectly(question, words);
  if (!question.isEmpty()) {
    return said === undefined
      ? {}
      : { understood: { how: 'synonym', from: question.text, to: said } };
  }
  if (!question.typing) return askLoosely(question, words);
  await question.take(readHalf(words));
  return {};
}

/** The site's search over an open Pagefind bundle. Questions may overlap; each is answered by itself. */
export function openSearch(
  pagefind: Pagefind,
  { synonyms, loadHolders, loadWords }: SearchParts,
): Search {
  const lookUp = openLookUp(pagefind);
  const book = openWordBook(loadWords);
  const findSynonyms = openSynonyms(synonyms);
  const loadHoldersOnce = once(loadHolders);

  return async (typed, { limit = usualLimit, signal, typing = false, ...narrowing } = {}) => {
    const { words, phrases, text } = parseQuery(typed);
    const hits = new Hits(limit);
    const question: Question = {
      text,
      typing,
      resolver: {
        book,
        findSynonyms,
        loadHolders: loadHoldersOnce,
        count: async (reading) => (await lookUp(reading, 1, narrowing, signal)).count,
      },
      take: async (reading, most) => {
        if (hits.isFull) return 0;
        const found = await lookUp(reading, limit, narrowing, signal);
        hits.add(reading, found, most);
        return found.texts.length;
      },
      isFull: () => hits.isFull,
      isEmpty: () => hits.isEmpty,
    };
    const { understood, missing = [] } =
      words.length > 0 ? await ask(question, words, phrases) : {};
    const { results, ...counted } = hits.close();
    return {
      query: typed,
      understood: results.length > 0 ? understood : undefined,
      results,
      partial: results.some(({ match }) => match.how === 'partial'),
      missing,
      ...counted,
    };
  };
}
