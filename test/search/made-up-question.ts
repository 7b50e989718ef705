import type { Question } from '../../src/search/query/question.ts';
import type { Reading } from '../../src/search/query/readings.ts';
import { openSynonyms, type Synonyms } from '../../src/search/query/synonyms.ts';

interface Site {
  /** In how many records words stand; a plus between them. */
  found?: Readonly<Record<string, number>>;
  synonyms?: readonly Synonyms[];
  /** What the site's list of words answers for any initials, and for each slip. */
  initials?: readonly string[];
  near?: Readonly<Record<string, readonly string[]>>;
  typing?: boolean;
  /** How many records an answer may hold. */
  limit?: number;
}

/** A question over a made-up site, which keeps every reading that is taken, in order. */
export function openQuestion(text: string, site: Site = {}) {
  const { found = {}, synonyms = [], initials = [], near = {}, limit = 9 } = site;
  const taken: (Reading & { most: number | undefined })[] = [];
  let records = 0;
  const count = ({ words }: Pick<Reading, 'words'>) => found[words.join('+')] ?? 0;
  const question: Question = {
    text,
    typing: site.typing === true,
    resolver: {
      count: (reading) => Promise.resolve(count(reading)),
      book: {
        findByInitials: () => Promise.resolve([...initials]),
        findNearest: (word) => Promise.resolve([...(near[word] ?? [])]),
      },
      findSynonyms: openSynonyms(synonyms),
      loadHolders: () => Promise.resolve({}),
    },
    take: (reading, most) => {
      taken.push({ ...reading, most });
      records += count(reading);
      return Promise.resolve(count(reading));
    },
    isFull: () => records >= limit,
    isEmpty: () => records === 0,
  };
  return {
    question,
    taken,
    /** Each way it was asked, once, as `how word+word`. */
    listWays: () => [...new Set(taken.map(({ how, words }) => `${how} ${words.join('+')}`))],
  };
}
