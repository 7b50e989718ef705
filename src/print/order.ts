import type { Dataset, GovernmentBook, TermBook } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { createReader, type Reader } from '../views/create-reader.ts';

/** All that what is printed of a term is made from. */
export interface PrintOrder {
  dataset: Dataset;
  government: GovernmentBook;
  term: TermBook;
  /** Of the term, its pledges and what else its government has on record. */
  findings: readonly Finding[];
  reader: Reader;
  /** Where the site stands, with its base path; empty where nobody said so. */
  address: string;
}

type Bound = Pick<PrintOrder, 'dataset' | 'findings'>;

/** One for each term of a site. */
export function listTermOrders({ dataset, findings }: Bound, address?: string): PrintOrder[] {
  // No base path: what is printed names whole addresses.
  const reader = createReader(dataset, 'ko', '');
  return dataset.governments.flatMap((government) =>
    government.terms.map((term) => ({
      dataset,
      government,
      term,
      findings: findings.filter(
        ({ subject }) =>
          subject.government === term.government && (subject.term ?? term.term.id) === term.term.id,
      ),
      reader,
      address: address ?? dataset.site.url ?? '',
    })),
  );
}

/** `gov/term`, as a command is asked for it. */
export const nameOrder = ({ term }: PrintOrder): string => `${term.government}/${term.term.id}`;

/** The address of a page: whole where it is known where the site stands. */
export const sayAddress = ({ address, reader }: PrintOrder, path: string): string =>
  `${address.replace(/\/$/, '')}${reader.link(path)}`;

/** `파주시 민선8기` */
export function nameTerm({ reader, government, term }: PrintOrder): string {
  return `${reader.nameOf(government.government).text} ${reader.nameOf(term.term).text}`;
}
