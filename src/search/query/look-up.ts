import { cutHalfTyped, everyStart } from '../jamo.ts';
import { readFragment, type KnownText } from './known-text.ts';
import {
  ranking,
  type Facets,
  type PagefindOptions,
  type Pagefind,
  type RawAnswer,
} from './pagefind.ts';

export interface Narrowing extends PagefindOptions {
  /** The filters to count by: how many records each of their values would leave. */
  facets?: readonly string[];
}

/** What to look for and what a record must hold to count. */
export interface Sought {
  words: readonly string[];
  holds: (known: KnownText) => boolean;
  /** The last word is not typed to its end. */
  half?: boolean;
  /** The words only narrow down; most records found need not hold what is sought. */
  isBroad?: boolean;
}

/** What a look-up found, as far as it was read. */
export interface Found {
  texts: KnownText[];
  /** How many records there are, as far as it is known. */
  count: number;
  /** Whether there are just as many; else records that were not read may hold what is sought, or not. */
  isCertain: boolean;
  facets: Facets;
  /** Whether the facets count those records and no others. */
  areFacetsExact: boolean;
}

export type LookUp = (
  sought: Sought,
  want: number,
  narrowing: Narrowing,
  signal?: AbortSignal,
) => Promise<Found>;

const nothing: Found = { texts: [], count: 0, isCertain: true, facets: {}, areFacetsExact: true };

const batch = 8;
const deepest = 48;
const mostAnswers = 24;

/**
 * Words that begin alike lie in neighbouring chunks of the index, of which Pagefind loads only the first. Asking for
 * the word with every possible next letter loads the others.
 */
async function loadNeighbours(pagefind: Pagefind, words: readonly string[]): Promise<void> {
  await pagefind.preload(words.flatMap((word) => everyStart.map((end) => word + end)).join(' '));
}

/** Whether a record has the very letters that were asked for; a number may be part of a longer one. */
function mentions({ folded, hidden }: KnownText, words: readonly string[]): boolean {
  return words.every((word) => folded.text.includes(word) || hidden.includes(word));
}

/** Opens Pagefind once and answers one look-up after the other. */
export function openLookUp(pagefind: Pagefind): LookUp {
  const read = new Map<string, KnownText>();
  const neighbours = new Set<string>();
  const counted = new Set<string>();
  const answers = new Map<string, RawAnswer>();
  let ready: Promise<void> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const open = async () => {
    await pagefind.options({ baseUrl: '/', exactDiacritics: true, ranking });
    await pagefind.init();
  };

  const ask = async (
    words: readonly string[],
    half: boolean,
    { facets = [], ...narrowing }: Narrowing,
  ) => {
    ready ??= open();
    await ready.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    for (const name of facets.filter((each) => !counted.has(each))) {
      // A filter is counted once it is loaded, and it is loaded when something asks for it.
      await pagefind.preload(words.join(' '), { filters: { [name]: [''] } });
      counted.add(name);
    }
    const fresh = words.filter((word) => word.length > 1 && !neighbours.has(word));
    if (fresh.length > 0) await loadNeighbours(pagefind, fresh);
    for (const word of fresh) neighbours.add(word);
    if (!half) return pagefind.search(words.join(' '), narrowing);
    // Letter by letter instead of syllable by syllable, for this question only.
    await pagefind.options({ exactDiacritics: false });
    try {
      return await pagefind.search(words.join(' '), narrowing);
    } finally {
      await pagefind.options({ exactDiacritics: true });
    }
  };

  const askOnce = async (words: readonly string[], half: boolean, narrowing: Narrowing) => {
    const key = JSON.stringify([words, half, narrowing]);
    const answer = answers.get(key) ?? (await ask(words, half, narrowing));
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
    return answer;
  };

  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = queue.then(work, work);
    queue = mine.catch(() => undefined);
    return mine;
  };

  const readOnce = async ({ id, data }: RawAnswer['results'][number]): Promise<KnownText> => {
    const known = read.get(id) ?? readFragment(await data());
    read.set(id, known);
    return known;
  };

  return async ({ words, holds, half = false, isBroad = false }, want, narrowing, signal) => {
    signal?.throwIfAborted();
    const last = words.length - 1;
    const asked = words
      .map((word, index) => (half && index === last ? cutHalfTyped(word) : word))
      .filter(Boolean);
    if (asked.length === 0) return nothing;
    const { results, filters = {} } = await enqueue(() => askOnce(asked, half, narrowing));
    const found: KnownText[] = [];
    let seen = 0;
    for (; seen < Math.min(results.length, deepest) && found.length < want; seen += batch) {
      signal?.throwIfAborted();
      const next = await Promise.all(results.slice(seen, seen + batch).map(readOnce));
      found.push(...next.filter(holds));
      // A best record without the very words: Pagefind fell back to the beginning of one.
      const fellBack = !half && !next.some((known) => mentions(known, asked));
      if (found.length === 0 && (!isBroad || fellBack)) break;
    }
    const looked = Math.min(seen, results.length);
    const dropped = looked - found.length;
    const rest = isBroad && dropped > 0 ? found.length : results.length - dropped;
    // The index answers for what was not read, unless the words only narrow down or one of the records read did not hold.
    const isCertain = looked === results.length || (!isBroad && dropped === 0);
    return {
      texts: found,
      count: found.length === 0 ? 0 : rest,
      isCertain,
      facets: filters,
      areFacetsExact: isCertain && dropped === 0,
    };
  };
}
