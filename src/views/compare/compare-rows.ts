import { formatNumber } from '../../i18n/format.ts';
import { gloss } from '../../i18n/gloss.ts';
import { address as to } from '../../model/address.ts';
import {
  listComparedKinds,
  listComparedMethods,
  listStatedOf,
  type ComparedTerm,
} from '../../model/comparison.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import { entriesOf } from '../../model/entry-book.ts';
import type { Term } from '../../schema/term.ts';
import type { Citation } from '../../schema/text.ts';
import type { Reader } from '../reader.ts';
import { sayAim } from '../term/say-aim.ts';

/** What a record says, a line for each of several, and where it is printed; what is counted on this site leads to what was counted. */
export interface CompareCell {
  text: string | readonly string[];
  cites?: readonly Citation[];
  href?: string;
}

/** One thing that can be set side by side; a cell is undefined where no record says it. */
export interface CompareRow<C> {
  name: string;
  cell: (column: C) => CompareCell | undefined;
}

/** What terms have in common; a new row is a line here. */
export function listTermRowsToCompare(reader: Reader): CompareRow<ComparedTerm>[] {
  const { t, date } = reader;
  const sayRhythm = (rhythm: Term['updates'] | Term['reviews']) =>
    rhythm && { text: t(`rhythm.${rhythm.every}`), cites: [rhythm.cite] };
  return [
    {
      name: t('compare.term'),
      cell: ({ own: { term } }) => ({
        text: t('term.period', { start: date(term.start), end: date(term.end) }),
        cites: [term.cite],
      }),
    },
    {
      name: t('compare.announced'),
      cell: ({ announced }) =>
        announced && {
          text: t('compare.as-of', {
            count: formatNumber(announced.pledges),
            date: date(announced.asOf),
          }),
          cites: [announced.cite],
        },
    },
    {
      name: t('compare.areas'),
      cell: ({ announced, own: { term } }) => {
        if (announced?.areas !== undefined) {
          const text = t('compare.areas-announced', { count: announced.areas });
          return { text, cites: [announced.cite] };
        }
        const cites = term.areas.map(({ cite }) => cite);
        const text = t('compare.areas-named', { count: cites.length });
        return cites.length === 0 ? undefined : { text, cites };
      },
    },
    {
      name: t('announced.aim'),
      cell: ({ own: { term } }) =>
        term.aims && {
          text: term.aims.map((aim) => sayAim(reader, aim)).join(' · '),
          cites: term.aims.map(({ cite }) => cite),
        },
    },
    { name: t('announced.updates'), cell: ({ own: { term } }) => sayRhythm(term.updates) },
    { name: t('announced.reviews'), cell: ({ own: { term } }) => sayRhythm(term.reviews) },
    {
      name: t('compare.cards'),
      cell: ({ book, own }) =>
        own.pledges.length === 0
          ? undefined
          : {
              text: t('compare.as-of', {
                count: formatNumber(own.pledges.length),
                date: date(own.asOf.text),
              }),
              href: to.pledges(book.government.id, own.term.id),
            },
    },
  ];
}

/** What evaluations of the same kind say of several governments, each with its own name; nothing is set against another. */
export function listEvaluationRows(
  { t, nameOf, language }: Reader,
  books: readonly GovernmentBook[],
): CompareRow<GovernmentBook>[] {
  return listComparedMethods(books).map((method) => ({
    name: t(`entry.fact.evaluation.method.${method}`),
    cell: (book) => {
      const stated = listStatedOf(book, method);
      const say = ({ evaluation, name, told }: (typeof stated)[number]) =>
        `${nameOf(evaluation).text}: ${t(`entry.fact.evaluation.${name}`)} ${gloss(told.text, language)}`;
      return stated.length === 0
        ? undefined
        : { text: stated.map(say), cites: stated.map(({ told }) => told.cite) };
    },
  }));
}

/** What governments have on this site: a row for each kind of entry that any of them has. */
export function listRecordRows(
  { t }: Reader,
  books: readonly GovernmentBook[],
): CompareRow<GovernmentBook>[] {
  return listComparedKinds(books).map((kind) => ({
    name: t(`entry.many.${kind}`),
    cell: ({ government, entries }) => {
      const count = entriesOf(entries, kind).all.length;
      return count === 0
        ? undefined
        : {
            text: t('count.records', { count: formatNumber(count) }),
            href: to.entries(government.id, kind),
          };
    },
  }));
}
