import type { QuoteCount } from '../model/count-quotes.ts';
import type { WrittenQuote } from './list-quotes.ts';
import type { DoubtfulText } from './personal/find-personal-data.ts';
import type { FieldPath } from './problem.ts';
import type { Standing } from './record-address.ts';

/** A text that may name a source and a place in it, as it is written. */
export interface WrittenCite {
  text: string;
  path: FieldPath;
}

/** What the rules over the whole site ask of the tree and the text of a file. */
export interface Mentions {
  /** Whether its YAML could be read. */
  isRead: boolean;
  cites: readonly WrittenCite[];
  quotes: readonly WrittenQuote[];
  /** The texts below `contact`. */
  contacts: readonly string[];
  /** The texts in which something looks personal. */
  doubtful: readonly DoubtfulText[];
  /** The records of the file that have an address of their own. */
  standing: readonly Standing[];
  /** Whether announced totals stand in it, be they accepted or not. */
  announces: boolean;
  counted: QuoteCount;
  /** Those of the sought words that stand in it and in none of its government's files before it. */
  met: readonly string[];
}
