import { foldText } from '../../src/search/fold.ts';
import { makeIndexEntry, type IndexEntry } from '../../src/search/index-entry.ts';
import { toKeys } from '../../src/search/jamo.ts';
import { openSearch, type Search } from '../../src/search/query/open-search.ts';
import type { PagefindOptions, Pagefind } from '../../src/search/query/pagefind.ts';
import type { Synonyms } from '../../src/search/query/synonyms.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { writeWordList } from '../../src/search/word-list.ts';

export const makeRecord = (
  address: string,
  kind: SearchRecord['kind'],
  title: string,
  rest: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({ address, kind, title, content: `${title}. ${rest}`, ...more });

/** What Pagefind was asked, in order. */
export type Call = [what: 'options' | 'init' | 'preload' | 'search', ...details: unknown[]];

const wordsOf = ({ content, meta }: IndexEntry) =>
  foldText([content, meta['t'], meta['k'], meta['h']].join(' ')).split(' ');

const startsExactly = (own: string, word: string) => own.startsWith(word);
const startsByKeys = (own: string, word: string) => toKeys(own).startsWith(toKeys(word));

const isWithin = ({ filters }: IndexEntry, narrowing: PagefindOptions) =>
  Object.entries(narrowing.filters ?? {}).every(([name, values]) =>
    values.some((value) => filters[name]?.includes(value)),
  );

/**
 * An index in memory that answers as Pagefind does: records that hold words which begin so, in the order given;
 * without exact diacritics, letter by letter.
 */
export function openMadeUpIndex(records: readonly SearchRecord[], calls: Call[] = []): Pagefind {
  const entries = records.map((record) => makeIndexEntry(record));
  const note = (...call: Call) => {
    calls.push(call);
    return Promise.resolve();
  };
  let starts = startsExactly;
  return {
    options: ({ exactDiacritics, ...others }) => {
      starts = exactDiacritics === true ? startsExactly : startsByKeys;
      return note('options', { exactDiacritics, ...others });
    },
    init: () => note('init'),
    preload: (words, options) => note('preload', words, options),
    search: async (words, narrowing = {}) => {
      await note('search', words, narrowing);
      const isFound = (entry: IndexEntry) =>
        words.split(' ').every((word) => wordsOf(entry).some((own) => starts(own, word)));
      const found = entries.filter((entry) => isFound(entry) && isWithin(entry, narrowing));
      return {
        results: found.map((entry) => ({ id: entry.url, data: () => Promise.resolve(entry) })),
        filters: { kind: { all: found.length } },
      };
    },
  };
}

export function openMadeUpSearch(
  records: readonly SearchRecord[],
  synonyms: readonly Synonyms[] = [],
  pagefind = openMadeUpIndex(records),
): Search {
  const words = writeWordList(records);
  return openSearch(pagefind, {
    synonyms,
    loadHolders: () => Promise.resolve({}),
    loadWords: (name) => Promise.resolve(words.get(name) ?? ''),
  });
}
