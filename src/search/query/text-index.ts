import type { Audience } from '../../model/site-pages.ts';
import type { SearchKind } from '../kinds.ts';
import type { PledgeStanding } from '../pledge-standing.ts';
import type { KnownText } from './known-text.ts';

/** What a list shows of a record, and what it is ranked by. */
export interface Head {
  /** Its place in the index, from 0. Records of the kinds that are worth most come first. */
  number: number;
  /** Without base path and language; may end in an `#anchor`. */
  address: string;
  kind: SearchKind;
  title: string;
  english?: string;
  /** What else it is called, folded and without spaces. */
  names?: readonly string[];
  /** The address of the record or page that it is a part of: a finding's pledge, a section's page. */
  of?: string;
  audience?: Audience;
  /** For the row of a result: a code, an amount in won, names as the filters hold them. */
  status?: string;
  money?: number;
  place?: string;
  government?: string;
  standing?: PledgeStanding;
}

/** The records that hold a word. */
export interface FoundSet {
  /** Ascending, each once. */
  numbers: readonly number[];
  /** Those of them in whose title, English title or names it stands; ascending. */
  titled: readonly number[];
  /** Whether each of them holds the word; else some only come near it, and must be read before they count. */
  isExact: boolean;
}

/** The record with its text, read to be verified and quoted. */
export interface ReadText extends KnownText {
  number: number;
}

/** The records of each value of a filter, ascending. */
export type ValueSets = ReadonlyMap<string, readonly number[]>;

/** What records are sorted by: the day as YYYYMMDD, and won; -1 where there is none. */
export type SortKey = 'newest' | 'money';

/** An index that answers with sets of records and with their texts; what is asked and how it is ranked, it does not know. */
export interface TextIndex {
  size: number;
  /** So many heads, and as many texts, a question may ask for with few requests; every head where all lie in one file. */
  headsAtHand: number;
  kindOf: (number: number) => SearchKind;
  /** Whether a record is written for editors; such a one answers only where no other does. */
  isForEditors: (number: number) => boolean;
  /** The governments, as heads name them, of which the index holds records and pledges; known without a request that others do not need. */
  listPledging: () => Promise<ReadonlySet<string>>;
  /**
   * Records in whose title, names, hidden words or text a word begins so, or a part of one of two characters at least: at
   * a syllable, or where digits or letters begin. The word is folded and has no space. Odd input finds nothing.
   */
  find: (word: string, signal?: AbortSignal) => Promise<FoundSet>;
  /** In the order they were asked for, as are texts. */
  heads: (numbers: readonly number[], signal?: AbortSignal) => Promise<readonly Head[]>;
  read: (numbers: readonly number[], signal?: AbortSignal) => Promise<readonly ReadText[]>;
  /** Filters and sort keys lie in files of their own, loaded when they are first asked for. */
  facets: (
    names: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Readonly<Record<string, ValueSets>>>;
  sortKeys: (key: SortKey, signal?: AbortSignal) => Promise<readonly number[]>;
}
