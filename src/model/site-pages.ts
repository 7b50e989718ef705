import { declarations, orderedKinds, type EntryKind } from '../schema/kinds.ts';
import { address as to } from './address.ts';
import { countChanges } from './adjustments.ts';
import { canCompare } from './comparison.ts';
import { hasAnyCards, hasCards, hasPicture } from './coverage.ts';
import type { Dataset, GovernmentBook, TermBook } from './dataset.ts';
import { entriesOf } from './entry-book.ts';
import { pickGoals } from './goal-pages.ts';
import { listGovernmentPages } from './record-pages.ts';
import { countStatedMoney, listStatedMoney } from './stated-money.ts';

/** Whom a page is written for. */
export type Audience = 'citizen' | 'editor';

/**
 * A page of the site's own: it lists records or says something about them. Everything that leads to pages (search,
 * menus, sitemap, self-audit, tests) is made from these rows. What readers call a page besides is `page.<name>` in i18n.
 */
interface PageRow {
  name: string;
  /** Its heading, and the sentence that says what it holds: names of words in i18n. */
  title: string;
  says: string;
  audience: Audience;
  /** The word for its short name in a list of links, where the heading is too long. */
  link?: string;
  /** The word for its number, where that counts something other than its short name says. */
  counted?: string;
  /** Its place in the main menu. */
  menu?: number;
  /** The word for what it lists, among the ways into a term. */
  way?: string;
  /** The self-audit measures the way to it. */
  isReached?: true;
  /** Why no search leads to it. */
  unsought?: string;
}

/** The pages across governments. The front page and those below content/pages/ have their words in the content. */
export const pagesOfSite = [
  {
    name: 'audit',
    title: 'audit.title',
    says: 'audit.description',
    address: to.audit,
    audience: 'citizen',
    menu: 7,
    isReached: true,
  },
  {
    name: 'disclosure',
    title: 'disclosure.title',
    says: 'disclosure.description',
    address: to.disclosure,
    audience: 'citizen',
  },
  {
    name: 'sources',
    title: 'sources.title',
    says: 'sources.description',
    address: to.sources,
    audience: 'citizen',
    isReached: true,
  },
  {
    name: 'data',
    title: 'data.title',
    says: 'data.description',
    address: to.data,
    audience: 'citizen',
  },
  {
    name: 'compare',
    title: 'compare.title',
    says: 'compare.description',
    address: to.compare,
    audience: 'citizen',
    isThere: canCompare,
  },
  {
    name: 'search',
    title: 'search.title',
    says: 'search.description',
    address: to.search,
    audience: 'citizen',
    menu: 8,
    isReached: true,
    unsought: 'whoever searches is there',
  },
  {
    name: 'keys',
    title: 'manual.title',
    says: 'manual.description',
    address: () => to.about('keys'),
    audience: 'editor',
  },
  {
    name: 'problems',
    title: 'problems.title',
    says: 'problems.description',
    address: () => to.about('problems'),
    audience: 'editor',
  },
] as const satisfies readonly (PageRow & {
  address: () => string;
  /** Whether a site has it; every site has the others. */
  isThere?: (dataset: Pick<Dataset, 'governments'>) => boolean;
})[];

/** The pages across the governments of a site. */
export const listSiteRows = (dataset: Pick<Dataset, 'governments'>) =>
  pagesOfSite.filter((row) => !('isThere' in row) || row.isThere(dataset));

/** The pages of each government. */
export const pagesOfGovernment = [
  {
    name: 'records',
    title: 'letters.title',
    says: 'letters.description',
    address: to.records,
    audience: 'citizen',
    count: (book) => listGovernmentPages(book).length,
  },
  {
    name: 'sdgs',
    title: 'sdg.title',
    says: 'sdg.description',
    address: to.sdgs,
    audience: 'citizen',
    link: 'nav.sdgs',
    menu: 5,
    isThere: (book) => pickGoals(book).length > 0,
    count: ({ entries }) => entries.indicator.all.length,
    counted: 'entry.count.indicator',
  },
  {
    name: 'departments',
    title: 'departments.title',
    says: 'departments.description',
    address: to.departments,
    audience: 'citizen',
    menu: 3,
    count: ({ departments }) => departments.length,
    counted: 'count.places',
  },
  {
    name: 'places',
    title: 'places.title',
    says: 'places.description',
    address: to.places,
    audience: 'citizen',
    menu: 4,
    isThere: (book) => hasAnyCards(book) || book.government.places.length > 0,
    count: ({ government }) => government.places.length,
    counted: 'count.places',
  },
  {
    name: 'money',
    title: 'money.title',
    says: 'money.description',
    address: to.money,
    audience: 'citizen',
    isThere: (book) => listStatedMoney(book).length > 0,
    count: countStatedMoney,
  },
] as const satisfies readonly (PageRow & {
  address: (gov: string) => string;
  /** Whether a government has it; a page that would hold nothing is none. */
  isThere?: (book: GovernmentBook) => boolean;
  /** How many records it lists. */
  count: (book: GovernmentBook) => number;
})[];

/** The page that lists the entries of a kind. */
function rowOfKind(kind: EntryKind) {
  return {
    name: kind,
    title: `entry.many.${kind}`,
    says: `entry.list.${kind}`,
    names: `search.say.${kind}`,
    address: (gov: string) => to.entries(gov, kind),
    audience: 'citizen',
    menu: declarations[kind].menu === 'header' ? 6 : undefined,
    way: `entry.many.${kind}`,
    count: ({ entries }: GovernmentBook) => entriesOf(entries, kind).all.length,
  } as const;
}

/** A kind that another page lists has none. */
const pagesOfKinds = orderedKinds
  .filter((kind) => declarations[kind].listedAt === undefined)
  .map(rowOfKind);

/** The pages of one government: a list for each kind that it has entries of, and what it has records for. */
export function listGovernmentRows(book: GovernmentBook) {
  return [
    ...pagesOfKinds.filter((row) => row.count(book) > 0),
    ...pagesOfGovernment.filter((row) => !('isThere' in row) || row.isThere(book)),
  ];
}

/** The pages of each government on a site of several; of an only one, the site's own say the same. */
export const pagesOfOneAmongMany = [
  {
    name: 'audit',
    title: 'audit.title',
    says: 'audit.description',
    address: to.auditOf,
    audience: 'citizen',
  },
  {
    name: 'disclosure',
    title: 'disclosure.title',
    says: 'disclosure.description',
    address: to.disclosureOf,
    audience: 'citizen',
  },
] as const satisfies readonly (PageRow & { address: (gov: string) => string })[];

/** The pages of a term. */
export const pagesOfTerm = [
  {
    name: 'pledges',
    title: 'list.title',
    says: 'list.description',
    address: to.pledges,
    audience: 'citizen',
    link: 'nav.pledges',
    menu: 1,
    isReached: true,
    count: ({ pledges }) => pledges.length,
  },
  {
    name: 'rates',
    title: 'rates.title',
    says: 'rates.description',
    address: to.rates,
    audience: 'citizen',
    isReached: true,
  },
  {
    name: 'ledger',
    title: 'ledger.title',
    says: 'ledger.description',
    address: to.ledger,
    audience: 'citizen',
    link: 'nav.ledger',
    menu: 2,
    isReached: true,
  },
  {
    name: 'adjustments',
    title: 'adjustments.title',
    says: 'adjustments.description',
    address: to.adjustments,
    audience: 'citizen',
    isReached: true,
    way: 'adjustments.changes',
    count: countChanges,
  },
  {
    name: 'map',
    title: 'map.title',
    says: 'map.description',
    address: to.map,
    audience: 'citizen',
    way: 'map.placed',
    isThere: (term) => hasCards(term) && term.map !== undefined,
    count: ({ map }) => map?.placed.length ?? 0,
  },
  {
    name: 'picture',
    title: 'picture.title',
    says: 'picture.description',
    address: to.picture,
    audience: 'citizen',
    way: 'picture.drawn',
    isThere: hasPicture,
    count: () => undefined,
  },
] as const satisfies readonly (PageRow & {
  address: (gov: string, term: string) => string;
  /** Whether a term has it; left out where it says something of cards alone. */
  isThere?: (term: TermBook) => boolean;
  /** How many cards it tells of; none where it tells of something else. */
  count?: (term: TermBook) => number | undefined;
})[];

/** The pages of one term. */
export const listTermRows = (term: TermBook): readonly (typeof pagesOfTerm)[number][] =>
  pagesOfTerm.filter((row) => ('isThere' in row ? row.isThere(term) : hasCards(term)));

export type SiteRow = (
  | typeof pagesOfSite
  | typeof pagesOfGovernment
  | typeof pagesOfKinds
  | typeof pagesOfOneAmongMany
  | typeof pagesOfTerm
)[number];
