import type { Government } from '../../schema/government.ts';
import { declarations, isEntryKind } from '../../schema/kinds.ts';
import { address as to } from '../address.ts';
import { hasCards } from '../coverage.ts';
import type { Dataset, GovernmentBook, TermBook } from '../dataset.ts';
import { formulaNames } from '../rate.ts';
import {
  listGovernmentRows,
  listSiteRows,
  listTermRows,
  pagesOfOneAmongMany,
  type SiteRow,
} from '../site-pages.ts';
import { owner, when, word, writeSentence, type AnswerSlot } from './answer.ts';
import { listTermWays, type Way } from './way.ts';

type RowSlots = Readonly<Record<string, AnswerSlot>>;

/** A list of entries is asked for by the name of its folder, which is its address as well. */
const nameWay = (name: string): string => (isEntryKind(name) ? declarations[name].folder : name);

/** A page of the site's own answers the question for what it holds. */
const wayOfRow = (row: SiteRow, address: string, slots: RowSlots): Way => ({
  way: nameWay(row.name),
  address,
  sentence: writeSentence(row.says, slots),
});

function countRow(count: number | undefined): RowSlots {
  return count === undefined ? {} : { count: { is: 'number', value: count } };
}

/** A term's own page says from when to when it is. */
const wayOfTerm = (government: Government, { term }: TermBook): Way => ({
  way: 'term',
  address: to.term(government.id, term.id),
  sentence: writeSentence('answer.way.term', {
    name: owner(government, term),
    period: when(`${term.start}/${term.end}`),
  }),
});

/** Where no pledge has a card, what the government announced of all of them stands on the term's own page. */
const waysOfAnnounced = (government: Government, book: TermBook): Way[] =>
  hasCards(book) || book.term.announced === undefined
    ? []
    : ['pledges', 'rates'].map((way) => ({
        way,
        address: to.term(government.id, book.term.id),
        sentence: writeSentence('answer.way.announced', { name: owner(government, book.term) }),
      }));

/** The questions that pages of one government and its terms answer. */
export function listGovernmentWays(book: GovernmentBook): Way[] {
  const { government, terms } = book;
  const rows = listGovernmentRows(book).map((row) =>
    wayOfRow(row, row.address(government.id), {
      name: owner(government),
      ...countRow(row.count(book)),
    }),
  );
  const ofTerms = terms.flatMap((term) => [
    ...listTermWays(term),
    ...waysOfAnnounced(government, term),
    wayOfTerm(government, term),
    ...listTermRows(term).map((row) =>
      wayOfRow(row, row.address(government.id, term.term.id), {
        name: owner(government, term.term),
        ...('count' in row ? countRow(row.count(term)) : {}),
      }),
    ),
  ]);
  return [...ofTerms, ...rows];
}

/** Of a government among several: its own page of what the site shows of all of them. */
export const listOwnWays = ({ government }: GovernmentBook): Way[] =>
  pagesOfOneAmongMany.map((row) => ({
    way: row.name,
    address: row.address(government.id),
    sentence: writeSentence(row.says),
  }));

/** The words about money that have a meaning of their own here. */
const moneyWords = [
  'plan',
  'initial',
  'prior',
  'after-term',
  'secured',
  'spent',
  'plan-left',
] as const;

function listWordMeanings(): Way[] {
  const method = to.about('method');
  return [
    ...moneyWords.map((name) => ({
      way: `meaning-${name}`,
      address: method,
      sentence: writeSentence(`ledger.word.${name}`),
    })),
    ...formulaNames.map((formula) => ({
      way: `meaning-${formula}`,
      address: `${method}#formula-${formula}`,
      sentence: writeSentence('answer.way.formula', {
        name: word(`rate.${formula}`),
        formula: word(`rate.${formula}.formula`),
      }),
    })),
  ];
}

/** The editors' own pages that answer a question, by the names of their files. */
const guides = ['corrections', 'method', 'privacy', 'accessibility', 'about', 'editing'] as const;

/** The questions that pages across governments answer; a page that the site does not have answers none. */
export function listSiteWays(dataset: Dataset): Way[] {
  const slugs = new Set(dataset.pages.map(({ slug }) => slug));
  const rows = listSiteRows(dataset).filter((row) => !('unsought' in row));
  return [
    ...rows.map((row) => wayOfRow(row, row.address(), {})),
    ...guides
      .filter((slug) => slugs.has(slug))
      .map((slug) => ({
        way: slug,
        address: to.about(slug),
        sentence: writeSentence(`answer.way.${slug}`),
      })),
    ...(slugs.has('method') ? listWordMeanings() : []),
  ];
}
