import type { GovernmentBook } from '../../model/dataset.ts';
import type { EntryKind, FactsOf } from '../../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** What a rule may know besides the entry. */
export interface EntryContext {
  /** The site's "today": an ISO day. */
  asOf: string;
  book: GovernmentBook;
}

export type EntryRule<K extends EntryKind> = Rule<FactsOf[K], EntryContext>;
