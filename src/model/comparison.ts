import type { Announcement } from '../schema/announced.ts';
import { orderedKinds, type EntryKind } from '../schema/kinds.ts';
import { hasCards } from './coverage.ts';
import type { Dataset, GovernmentBook, TermBook } from './dataset.ts';
import { entriesOf } from './entry-book.ts';

/** One term among those that stand side by side. */
export interface ComparedTerm {
  book: GovernmentBook;
  own: TermBook;
  /** What its government announced last. */
  announced: Announcement | undefined;
}

type Compared = Pick<Dataset, 'governments'>;

/** Every term of the site in the order of the records, which is no ranking. */
export const listComparedTerms = ({ governments }: Compared): ComparedTerm[] =>
  governments.flatMap((book) =>
    book.terms.map((own) => ({ book, own, announced: own.term.announced?.at(-1) })),
  );

/** Whether there is more than one term to set side by side. */
export const canCompare = (dataset: Compared): boolean => listComparedTerms(dataset).length > 1;

/** The kinds of entries that any of several governments has, in the order of readers. */
export const listComparedKinds = (books: readonly GovernmentBook[]): EntryKind[] =>
  orderedKinds.filter((kind) =>
    books.some(({ entries }) => entriesOf(entries, kind).all.length > 0),
  );

/** Evaluations that several governments go through alike, and which of their facts say where one stands. */
const comparedFacts = {
  'city-county': ['group', 'goal', 'result'],
  pledges: ['goal', 'result'],
} as const;

type ComparedMethod = keyof typeof comparedFacts;

/** What a government's evaluations of one kind state in words of their own, in the order of its records. */
export function listStatedOf({ entries }: Pick<GovernmentBook, 'entries'>, method: ComparedMethod) {
  return entries.evaluation.all
    .filter((evaluation) => evaluation.method === method)
    .flatMap((evaluation) =>
      comparedFacts[method].flatMap((name) => {
        const told = evaluation[name];
        return typeof told === 'object' ? [{ evaluation, name, told }] : [];
      }),
    );
}

/** The kinds of evaluation of which two governments or more state something. */
export const listComparedMethods = (
  books: readonly Pick<GovernmentBook, 'entries'>[],
): ComparedMethod[] =>
  (Object.keys(comparedFacts) as ComparedMethod[]).filter(
    (method) => books.filter((book) => listStatedOf(book, method).length > 0).length > 1,
  );

/** Why shares of pledges done are not set side by side: the terms for which each reason holds. */
export interface Obstacles {
  /** Announced for days of their own. */
  dated: readonly ComparedTerm[];
  /** Announced in words of their own, which cannot be taken apart. */
  worded: readonly ComparedTerm[];
  /** Nothing is announced for all pledges together. */
  unannounced: readonly ComparedTerm[];
  /** No pledge has a card here. */
  cardless: readonly ComparedTerm[];
}

export function findObstacles(terms: readonly ComparedTerm[]): Obstacles {
  const dated = terms.filter(({ announced }) => announced);
  const isOneDay = new Set(dated.map(({ announced }) => announced?.asOf)).size < 2;
  return {
    dated: isOneDay ? [] : dated,
    worded: terms.filter(({ announced }) => announced?.byWord),
    unannounced: terms.filter(({ announced }) => !announced),
    cardless: terms.filter(({ own }) => !hasCards(own)),
  };
}
