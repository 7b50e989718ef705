import type { PledgeStanding } from './pledge-standing.ts';
import type { Named } from '../schema/name.ts';

/** What is known of a record besides its own words. */
export interface Description {
  /** Shown after its own words. */
  after: string[];
  /** Found, never shown. */
  hidden: string[];
  /** Words of its page that no text of its own has, in every language: found last, never shown. */
  printed?: string[];
  filters: Record<string, string[]>;
  /** An ISO day, and won. */
  date: string | undefined;
  money: number | undefined;
  /** Of a pledge. */
  standing?: PledgeStanding;
}

export const nothing: Description = {
  after: [],
  hidden: [],
  filters: {},
  date: undefined,
  money: undefined,
};

/** Names as the index writes them; what is not there has none. */
export const listNames = (names: readonly (Named | undefined)[]) =>
  names.flatMap((name) => (name ? [name.name.normalize('NFC')] : []));

export const years = (dates: readonly string[]) => [
  ...new Set(dates.map((date) => date.slice(0, 4))),
];
