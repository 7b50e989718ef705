import type { Language } from '../../i18n/words.ts';
import { hasHangul } from '../jamo.ts';
import { asksMeaning } from '../language/kind-words.ts';
import { ask } from './ask.ts';
import { openAnswerFinder, type AnswerParts } from './find-answers.ts';
import { leadWays } from './lead-ways.ts';
import { narrow, type Narrowing } from './narrow.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchAnswer } from './question.ts';
import { rankRecords } from './rank-records.ts';
import { matchLoosely, sayGuess } from './say-guess.ts';
import { openSynonyms, type Synonyms } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import { openFinder } from './wordings.ts';
import { openWordBook, type LoadWords } from './word-book.ts';

export interface SearchOptions extends Narrowing {
  /** The most results to answer; `count` tells how many there are. */
  limit?: number;
  signal?: AbortSignal;
  /** The reader is still typing: only what is quick and certain. */
  typing?: boolean;
  /** The language of the answers; that of the question unless it is said. */
  language?: Language;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

export interface SearchParts {
  synonyms: readonly Synonyms[];
  loadWords: LoadWords;
  /** Whether words of every first consonant may be asked for; else only those of the word that is sought. */
  areWordsAtHand?: boolean;
  /** Without them nothing is answered but what is found. */
  answers?: AnswerParts;
}

const usualLimit = 20;

/** The language that a question is written in. */
export const guessLanguage = (text: string): Language => (hasHangul(text) ? 'ko' : 'en');

/** The site's search over an open index. Questions may overlap; each is answered by itself. */
export function openSearch(
  index: TextIndex,
  { synonyms, loadWords, areWordsAtHand = true, answers }: SearchParts,
): Search {
  const book = openWordBook(loadWords, areWordsAtHand);
  const findSynonyms = openSynonyms(synonyms);
  const finder = answers && openAnswerFinder(answers);
  return async (typed, options = {}) => {
    const { limit = usualLimit, signal, typing = false, language, ...narrowing } = options;
    signal?.throwIfAborted();
    const query = parseQuery(typed);
    const resolver = { index, finder: openFinder(index, signal), book, findSynonyms };
    const said = language ?? guessLanguage(typed);
    const { asked, missing, left, understood, choices } = await ask(query, resolver, typing);
    signal?.throwIfAborted();
    const within = await narrow(index, narrowing, signal);
    const order = { asked, missing, left, query, within, limit, language: said };
    const { found: records, ...ranked } = await rankRecords(index, order, signal);
    const isQuoting = query.phrases.length > 0 && !asksMeaning(query.words);
    const isAnswered = finder && !typing && !isQuoting;
    const ways = isAnswered ? await finder.findWays(asked, missing, said, signal) : [];
    const isSure = isAnswered && ways.length === 0 && !ranked.partial;
    const facts = isSure ? await finder.findFacts(asked, records, said, signal) : [];
    const guess = isSure ? sayGuess(asked, facts, records, query.text) : undefined;
    const isLoose = guess?.how === 'question' && facts.length === 0;
    const found = isLoose ? ranked.results.map(matchLoosely) : ranked.results;
    const results = leadWays(ways, found, said).slice(0, limit);
    const isFound = results.length > 0;
    const near = isFound || typing ? [] : await book.findClose(query.words);
    return {
      ...ranked,
      query: typed,
      understood:
        ranked.results.length > 0 && ways.length === 0 ? (understood ?? guess) : undefined,
      partial: ranked.partial && ways.length === 0,
      choices: isFound && ways.length === 0 ? choices : [],
      ...{ facts, ways, results, near },
    };
  };
}
