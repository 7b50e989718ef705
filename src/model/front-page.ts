import { address as to } from './address.ts';
import type { Dataset, GovernmentBook, TermBook } from './dataset.ts';

/** What the front page of a site with one government shows: its newest term, or itself where it has none. */
export interface Front {
  government: GovernmentBook;
  term: TermBook | undefined;
}

type Governments = Pick<Dataset, 'governments'>;

/** Nothing where a site has several governments: its front page is its own. */
export function findFront({ governments }: Governments): Front | undefined {
  const [government, ...others] = governments;
  return government && others.length === 0
    ? { government, term: government.terms.at(-1) }
    : undefined;
}

/** Whether a government and its term are one page: all that its site is about. */
export const isOnePage = ({ government }: Front): boolean => government.terms.length === 1;

/**
 * The one address of what a page shows. Several addresses lead to a front: of them that of the term stays what it is
 * when the next term begins.
 */
export function canonicalOf(site: Governments, address: string): string {
  const front = findFront(site);
  if (!front) return address;
  const { government, term } = front;
  const gov = government.government.id;
  const shared = [to.home(), ...(isOnePage(front) ? [to.government(gov)] : [])];
  if (!shared.includes(address)) return address;
  return term ? to.term(gov, term.term.id) : to.government(gov);
}
