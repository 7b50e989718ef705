import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/words.ts';
import { address as to } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';

/** A page of the site's own that a reader may look for. */
export interface PageText {
  address: string;
  title: string;
  texts: string[];
  government: string | undefined;
}

const t = translator('ko');
const english = translator('en');

function name(key: WordKey, of: string | undefined): Pick<PageText, 'title' | 'texts'> {
  return { title: of === undefined ? t(key) : `${of} ${t(key)}`, texts: [english(key)] };
}

/** The lists of each government, the pages across governments and the editors' own pages. */
export function listPageTexts({ governments, pages }: Dataset): PageText[] {
  const lists = governments.flatMap(({ government, terms, framework }): PageText[] => {
    const { id } = government;
    const page = (address: string, key: WordKey, more: string[] = []): PageText => {
      const { title, texts } = name(key, government.name);
      return { address, title, texts: [...texts, ...more], government: id };
    };
    return [
      ...terms.map(({ term }) => page(to.pledges(id, term.id), 'nav.pledges', [term.name])),
      ...terms.map(({ term }) =>
        page(to.adjustments(id, term.id), 'adjustments.title', [term.name]),
      ),
      page(to.awards(id), 'nav.awards'),
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
      texts: [description],
      government: undefined,
    }));
  const across = [
    { address: to.sources(), ...name('nav.sources', undefined), government: undefined },
    { address: to.audit(), ...name('nav.audit', undefined), government: undefined },
  ];
  return [...lists, ...across, ...own];
}
