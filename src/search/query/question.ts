import type { Language } from '../../i18n/words.ts';
import type { SaidWay } from '../answers/ways-file.ts';
import type { SearchKind } from '../kinds.ts';
import type { PledgeStanding } from '../pledge-standing.ts';
import type { Piece } from './cut-excerpt.ts';
import type { AnsweredRecord } from './find-answers.ts';
import type { MatchKind } from './match-kinds.ts';

/** How a question was understood where that is not what was typed. */
export interface Understood {
  how: MatchKind;
  from: string;
  to: string;
}

/** How many records each value of each filter would leave. */
export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResult {
  /** Without base path and language. */
  address: string;
  kind: SearchKind;
  title: readonly Piece[];
  /** The title in English, where the record has one. */
  english: string | undefined;
  excerpt: readonly Piece[];
  excerptLanguage: Language;
  match: { how: MatchKind; words: readonly string[] };
  /** For the line below the title: codes, won and names, where the record has them. */
  status?: string | undefined;
  money?: number | undefined;
  place?: string | undefined;
  government?: string | undefined;
  /** Of a pledge. */
  standing?: PledgeStanding | undefined;
  /** What was found of the same record: its findings, the sections of a page. */
  parts: readonly Pick<SearchResult, 'address' | 'kind' | 'title' | 'english'>[];
}

export interface SearchAnswer {
  /** What the records themselves state of what was asked; two where two records are alike. */
  facts: readonly AnsweredRecord[];
  /** The pages that answer a question about many records or about the site. */
  ways: readonly SaidWay[];
  query: string;
  understood: Understood | undefined;
  results: readonly SearchResult[];
  /** What a slip or initials may have meant besides: whole questions. */
  choices: readonly string[];
  /** Where nothing is found: words of the site that come near those of the question. */
  near: readonly string[];
  /** These records hold only some of the words. */
  partial: boolean;
  /** The words of the question that the first record lacks. */
  missing: readonly string[];
  /** How many records there are, shown or not. */
  count: number;
  /** There may be more than are counted. */
  isLeast: boolean;
  /** How many records each value of each filter would leave; empty unless asked for. */
  facets: Facets;
  /** Whether the facets count the answer's records and no others. */
  areFacetsExact: boolean;
}
