import type { Language } from '../../i18n/words.ts';

/** A page that answers a question, in the words of one language. */
export interface SaidWay {
  way: string;
  address: string;
  /** The title of the page, in Korean and, where it has one, in English. */
  title: string;
  english?: string;
  sentence: string;
  /** It is a page of one government among those across all of them. */
  isOwn?: true;
}

/** The file of the ways into a government; of those across governments where none is named. */
export const nameWays = (language: Language, government?: string): string =>
  `${language}/${government === undefined ? '' : `${government}-`}ways.json`;
