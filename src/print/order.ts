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
}

/** What `gov/term` names, or the names that there are. */
export function orderTerm(
  { dataset, findings }: Pick<PrintOrder, 'dataset' | 'findings'>,
  name: string,
): PrintOrder | readonly string[] {
  const terms = dataset.governments.flatMap((government) =>
    government.terms.map((term) => ({ government, term })),
  );
  const nameOf = ({ term }: (typeof terms)[number]) => `${term.government}/${term.term.id}`;
  const named = terms.find((each) => nameOf(each) === name);
  if (!named) return terms.map(nameOf);
  const { government, term } = named;
  const isTold = ({ subject }: Finding) =>
    subject.government === term.government && (subject.term ?? term.term.id) === term.term.id;
  // No base path: what is printed names whole addresses.
  const reader = createReader(dataset, 'ko', '');
  return { dataset, government, term, findings: findings.filter(isTold), reader };
}

/** The address of a page: whole where the site says where it stands. */
export function sayAddress({ dataset: { site }, reader }: PrintOrder, path: string): string {
  return `${(site.url ?? '').replace(/\/$/, '')}${reader.link(path)}`;
}

/** `파주시 민선8기` */
export function nameTerm({ reader, government, term }: PrintOrder): string {
  return `${reader.nameOf(government.government).text} ${reader.nameOf(term.term).text}`;
}
