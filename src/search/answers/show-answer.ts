import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.ts';
import { address as to } from '../../model/address.ts';
import type { AnsweringPage, RecordAnswer } from './answer.ts';

/** An answer as a view shows it and a command prints it: plain text and addresses. */
export interface ShownAnswer {
  field: string;
  label: string;
  /** The record that answers, and the project of it where one is meant. */
  title: string;
  of?: string;
  figure?: string;
  value?: number | string;
  unit?: string;
  sentence: string;
  /** Up to when it is known, in words. */
  asOf?: string;
  url: string;
  sources: readonly { title: string; place?: string; url: string }[];
}

/**
 * An answer for readers.
 *
 * @param link makes an address of the site one that can be opened: with base path and language
 */
export function showAnswer(
  answer: RecordAnswer,
  { title }: Pick<AnsweringPage, 'title'>,
  language: Language,
  link: (address: string) => string,
): ShownAnswer {
  const { address, asOf, sources, ...own } = answer;
  return {
    ...own,
    title,
    ...(asOf === undefined ? {} : { asOf: formatDate(asOf, language) }),
    url: link(address),
    sources: sources.map(({ id, ...source }) => ({ ...source, url: link(to.source(id)) })),
  };
}
