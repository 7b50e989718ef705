import type { Department } from '../../schema/department.ts';
import type { Place } from '../../schema/government.ts';
import { isEntryKind, type EntryKind } from '../../schema/kinds.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { Source } from '../../schema/source.ts';
import type { Dataset, GovernmentBook } from '../dataset.ts';
import type { AnyEntry } from '../entry-book.ts';
import { listRecordPages, type RecordKind, type RecordPage } from '../record-pages.ts';
import { rememberFor } from '../remember.ts';
import type { AnswerFact } from './answer.ts';
import { answerEntry } from './entry-answers.ts';
import { answerDepartment, answerPlace, answerSource, answerTerm } from './owner-answers.ts';
import { answerPhone } from './place-answers.ts';
import { answerPledge } from './pledge-answers.ts';

/** A record with all that it answers. */
export interface AnsweringRecord {
  page: RecordPage;
  facts: readonly AnswerFact[];
}

const indexBooks = rememberFor(
  ({ governments }: Dataset) => new Map(governments.map((book) => [book.government.id, book])),
);

type FrameKind = Exclude<RecordKind, EntryKind | 'source'>;

/** What a government, or one of its frame, answers. */
function answerPlaced(
  kind: FrameKind,
  { record, address }: RecordPage,
  book: GovernmentBook,
  dataset: Dataset,
): AnswerFact[] {
  const term = book.terms.find((each) => each.term.id === address.split('/')[2]);
  switch (kind) {
    case 'pledge': {
      const pledge = term?.pledgeById.get((record as Pledge).id);
      return term && pledge ? answerPledge(pledge, term, book, dataset) : [];
    }
    case 'term':
      return term ? answerTerm(term, book) : [];
    case 'department':
      return answerDepartment(record as Department, book);
    case 'place':
      return answerPlace(record as Place, book);
    case 'government':
      return answerPhone(book);
  }
}

/** What one record answers; nothing where its sources state nothing. */
export function answerRecord(page: RecordPage, dataset: Dataset): AnswerFact[] {
  const { kind, record, address } = page;
  if (kind === 'source') return answerSource(record as Source);
  const book = indexBooks(dataset).get(address.split('/')[1] ?? '');
  if (!book) return [];
  return isEntryKind(kind)
    ? answerEntry(kind, record as AnyEntry, book, dataset)
    : answerPlaced(kind, page, book, dataset);
}

/** The records of these pages that answer something, in the order of the pages. */
export const listAnsweringRecords = (
  dataset: Dataset,
  pages: readonly RecordPage[] = listRecordPages(dataset),
): AnsweringRecord[] =>
  pages
    .map((page) => ({ page, facts: answerRecord(page, dataset) }))
    .filter(({ facts }) => facts.length > 0);
