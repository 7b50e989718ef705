import type { Audience } from '../model/site-pages.ts';
import type { SearchKind } from './kinds.ts';
import type { PledgeStanding } from './pledge-standing.ts';

/** What the index knows of one record: plain text, nothing that is markup. */
export interface SearchRecord {
  /** Address without base path and language: one record serves every language's page. */
  address: string;
  kind: SearchKind;
  title: string;
  content: string;
  /** The title in English, where it has one. */
  english?: string;
  /** Words by which it is found besides its text: its id, its kind, where it belongs. */
  hidden?: string;
  /** What else it is called: asked for by one of these, it comes first. */
  names?: readonly string[];
  /** The address of the record that it speaks of, where its own address does not say so by an anchor. */
  of?: string;
  /** Words that stand on its page besides its text, such as labels: found, never quoted. */
  printed?: string;
  /** The text in English, where the page has one of its own. */
  contentEn?: string | undefined;
  /** What is written for editors is answered only where nothing else is found. */
  audience?: Audience | undefined;
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Figures to sort by: the day as YYYYMMDD, and won. */
  sort?: Readonly<Record<'newest' | 'money', string>>;
  /** Of a pledge: what lists show of it. */
  standing?: PledgeStanding;
}

/** Whether a record is a part of a page of the site's own, at a heading of it. */
export const isSection = ({ kind, of }: Pick<SearchRecord, 'kind' | 'of'>): boolean =>
  kind === 'page' && of !== undefined;

/** The title and what follows it in one line, nothing twice. */
export function joinTexts(title: string, texts: readonly string[]): string {
  const rest = new Set(texts.filter((text) => text !== title && text.trim() !== ''));
  const joined = [...rest].reduce(
    (all, text) => `${all}${all.endsWith('.') ? '' : '.'} ${text}`,
    title,
  );
  return joined.normalize('NFC');
}

/** Sorts below every day and amount, zero included. A record without the key would be missing from a sorted answer. */
const last = '-1';

/** The figures to sort by; they are never shown. @param date an ISO day @param money won */
export function sortBy(date: string | undefined, money: number | undefined) {
  return {
    newest: date === undefined ? last : date.replaceAll('-', ''),
    money: money === undefined ? last : String(money),
  };
}

/** What a record is a part of: the record that it speaks of, or the page that its anchor stands on. */
export function partOf({ address, of }: Pick<SearchRecord, 'address' | 'of'>): string | undefined {
  const [page, anchor] = address.split('#');
  return of ?? (anchor === undefined ? undefined : page);
}
