import { translator } from '../i18n/translate.ts';
import type { Language, WordKey } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { listSitePages, type PageSubject, type SitePage } from '../model/list-site-pages.ts';
import type { ListOrder } from '../model/pledge-list.ts';
import type { SitePart } from '../model/site-part.ts';
import type { EvidencedValue } from '../model/status.ts';
import type { Named } from '../schema/name.ts';
import { sayKind } from './kinds.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

/** A page's heading, its sentence, and what else readers call it. */
interface PageWords {
  title: string;
  says: string;
  names: readonly string[];
}

type SoughtSubject = Exclude<PageSubject, { is: 'unsought' }>;

const say = { ko: translator('ko'), en: translator('en') };

const nameIn = (language: Language, { name, english }: Named) =>
  language === 'en' ? (english ?? name) : name;

function nameGroup(
  language: Language,
  { by, group, record }: PageSubject & { is: 'list' },
): string {
  const t = say[language];
  if (by === 'status') return t(`evidenced.${group as EvidencedValue}`);
  if (by === 'order') return t(`list.order.${group as ListOrder}`);
  return record ? nameIn(language, record) : group;
}

/** The words of a page in one language, without the name of its government and term. */
function wordSubject(
  { site, pages }: Dataset,
  language: Language,
  owner: string,
  subject: SoughtSubject,
): PageWords {
  const t = say[language];
  const cut = (words: string) => words.split(', ');
  switch (subject.is) {
    case 'home':
      return {
        title: site.title[language],
        says: site.description[language],
        names: cut(t('page.home')),
      };
    case 'about': {
      const { slug } = subject.page;
      const own = pages.find((page) => page.slug === slug && page.language === language);
      const { title, description } = own ?? subject.page;
      return { title, says: description, names: [] };
    }
    case 'list': {
      const name = nameGroup(language, subject);
      return {
        title: t(`list.of-${subject.by}`, { name }),
        says: t('list.ready-made'),
        names: [`${name} ${t('nav.pledges')}`],
      };
    }
    case 'finding':
      return {
        title: t(`finding.${subject.code}.title`),
        says: t('audit.description'),
        names: [],
      };
    case 'row': {
      const { row, count } = subject;
      const slots = { name: owner, ...(count === undefined ? {} : { count }) };
      return {
        title: t(row.title),
        says: t(row.says as WordKey, slots),
        names: cut(t('names' in row ? row.names : `page.${row.name}`)),
      };
    }
  }
}

function wordPage(
  dataset: Dataset,
  language: Language,
  of: SitePage['of'],
  subject: SoughtSubject,
): PageWords {
  const owner = of.map((named) => nameIn(language, named)).join(' ');
  const words = wordSubject(dataset, language, owner, subject);
  const title = language === 'ko' ? `${owner} ${words.title}` : `${owner}: ${words.title}`;
  return owner === '' ? words : { ...words, title };
}

function describePage(
  dataset: Dataset,
  { address, audience, of }: SitePage,
  subject: SoughtSubject,
): SearchRecord {
  const ko = wordPage(dataset, 'ko', of, subject);
  const en = wordPage(dataset, 'en', of, subject);
  const [government, term] = of.map(({ name }) => name.normalize('NFC'));
  return {
    address,
    kind: 'page',
    title: ko.title.normalize('NFC'),
    content: joinTexts(ko.title, [ko.says]),
    contentEn: joinTexts(en.title, [en.says]),
    english: en.title,
    hidden: sayKind('page'),
    names: [...ko.names, ...en.names],
    printed: [...ko.names, ...en.names].join(', '),
    audience,
    filters: {
      kind: ['page'],
      ...(government === undefined ? {} : { government: [government] }),
      ...(term === undefined ? {} : { term: [term] }),
    },
    sort: sortBy(undefined, undefined),
  };
}

/** One short record for each page of the site's own: its heading, its sentence and its names in both languages. */
export function listPageRecords(
  dataset: Dataset,
  findings: readonly Finding[],
  part: SitePart,
): SearchRecord[] {
  return listSitePages(dataset, findings, part).flatMap((page) =>
    page.subject.is === 'unsought' ? [] : [describePage(dataset, page, page.subject)],
  );
}
