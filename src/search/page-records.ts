import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/words.ts';
import { address as to } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { listKindIndexes } from '../model/kind-indexes.ts';
import type { Named } from '../schema/name.ts';

/** A page of the site's own that a reader may look for. */
export interface PageText {
  address: string;
  title: string;
  english: string | undefined;
  texts: string[];
  government: string | undefined;
}

const t = translator('ko');
const english = translator('en');

type Titles = Pick<PageText, 'title' | 'english' | 'texts'>;

function name(key: WordKey, of: Named | undefined): Titles {
  const inEnglish = of ? `${of.english ?? of.name}: ${english(key)}` : english(key);
  return {
    title: of ? `${of.name} ${t(key)}` : t(key),
    english: inEnglish,
    texts: [english(key)],
  };
}

/** The lists of each government, the pages across governments and the editors' own pages. */
export function listPageTexts({ governments, pages }: Dataset): PageText[] {
  const lists = governments.flatMap((book): PageText[] => {
    const { government, terms, framework } = book;
    const { id } = government;
    const page = (address: string, key: WordKey, more: string[] = []): PageText => {
      const { texts, ...titles } = name(key, government);
      return { address, ...titles, texts: [...texts, ...more], government: government.name };
    };
    return [
      ...terms.map(({ term }) => page(to.pledges(id, term.id), 'nav.pledges', [term.name])),
      ...terms.map(({ term }) =>
        page(to.adjustments(id, term.id), 'adjustments.title', [term.name]),
      ),
      ...listKindIndexes(book).map(({ kind, address }) => page(address, `entry.many.${kind}`)),
      page(to.sdgs(id), 'nav.sdgs', framework ? [framework.name, 'SDGs'] : ['SDGs']),
      page(to.departments(id), 'nav.departments'),
      page(to.places(id), 'nav.places'),
    ];
  });
  const own = pages
    .filter(({ language }) => language === 'ko')
    .map(({ slug, title, description }) => ({
      address: to.about(slug),
      title,
      english: pages.find((page) => page.language === 'en' && page.slug === slug)?.title,
      texts: [description],
      government: undefined,
    }));
  const across = [
    { address: to.sources(), ...name('nav.sources', undefined), government: undefined },
    { address: to.audit(), ...name('nav.audit', undefined), government: undefined },
  ];
  return [...lists, ...across, ...own];
}
