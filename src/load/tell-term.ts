import { address } from '../model/address.ts';
import type { TermBook } from '../model/dataset.ts';
import { groupOf } from '../model/group.ts';
import type { Book } from './book.ts';
import { listMade } from './list-made.ts';

/** What the page of a term shows besides its records. */
export function tellTerm({ findingsByTerm, findingsByPage }: Book, { government, term }: TermBook) {
  return {
    findings: groupOf(findingsByTerm, address.term(government, term.id)),
    findingsByPage,
    made: listMade(government, term.id),
  };
}
