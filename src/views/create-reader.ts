import { formatDate, formatPeriod, formatWon } from '../i18n/format.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import type { Language } from '../i18n/words.ts';
import { address } from '../model/address.ts';
import { placeAnchor } from '../model/place-anchor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Named, Titled } from '../schema/name.ts';
import type { Source } from '../schema/source.ts';
import type { Citation } from '../schema/text.ts';
import type { Markup } from './markup.ts';

/** What a view needs to write for one language: words, dates, money, links and citations. */
export interface Reader {
  language: Language;
  /** The language to mark record text with, where it is not the page's. */
  recordLang: 'ko' | undefined;
  t: Translate;
  date: (date: string) => string;
  period: (period: string) => string;
  won: (won: number) => string;
  /** A site address with base path and language. */
  link: (path: string) => string;
  /** The address of a file that is the same in every language, with base path. */
  file: (path: string) => string;
  /** The same page in another language. */
  linkIn: (language: Language, path: string) => string;
  source: (cite: Citation) => Source;
  /** The document this page is mainly about: citations of it name only the place. */
  home: string | undefined;
  /** The same reader on a page about one document. */
  at: (source: string) => Reader;
  /** What stands in the text for a citation, on a page that lists them as notes. */
  note: ((cite: Citation) => Markup) | undefined;
  /** Where the words of a citation stand: the place on the page of its document. */
  hrefOf: (cite: Citation) => string;
  /** A citation as one line of text with its link. */
  citeText: (cite: Citation) => { text: string; href: string; lang: 'ko' | undefined };
  /** The name to show and, where it is not in the reader's language, the language it is in. */
  nameOf: (record: Named | Titled) => { text: string; lang: 'ko' | undefined };
}

/**
 * @param base what stands before every address, without a slash at its end
 * @param home the document a page is mainly about
 */
export function createReader(
  dataset: Dataset,
  language: Language,
  base: string,
  home?: string,
): Reader {
  const linkIn = (into: Language, path: string) =>
    `${base}${into === 'ko' ? '' : `/${into}`}${path}`;
  const homes = new Map<string, Reader>();
  // The gate refuses a citation of a source that does not exist.
  const source = (cite: Citation) => dataset.sourceById.get(cite.source) as Source;
  const nameOf: Reader['nameOf'] = (record) => {
    if (language === 'en' && record.english !== undefined) {
      return { text: record.english, lang: undefined };
    }
    const text = 'name' in record ? record.name : record.title;
    return { text, lang: language === 'ko' ? undefined : 'ko' };
  };
  const hrefOf: Reader['hrefOf'] = ({ source: id, place }) =>
    `${linkIn(language, address.source(id))}#${placeAnchor(place)}`;
  return {
    language,
    recordLang: language === 'ko' ? undefined : 'ko',
    t: translator(language),
    date: (date) => formatDate(date, language),
    period: (period) => formatPeriod(period, language),
    won: (won) => formatWon(won, language),
    link: (path) => linkIn(language, path),
    file: (path) => `${base}${path}`,
    linkIn,
    source,
    home,
    at: (place) => {
      const known = homes.get(place) ?? createReader(dataset, language, base, place);
      homes.set(place, known);
      return known;
    },
    citeText: (cite) => ({
      text: cite.source === home ? cite.place : `${nameOf(source(cite)).text} ${cite.place}`,
      href: hrefOf(cite),
      lang: language === 'ko' ? undefined : 'ko',
    }),
    hrefOf,
    note: undefined,
    nameOf,
  };
}
