import type { Citation } from '../schema/text.ts';
import type { GovernmentBook, TermBook } from './dataset.ts';

/** How much of what was promised has a card here: without an announced total nobody knows. */
export type Coverage =
  | { value: 'unknown'; here: number }
  /** `whole`: there are as many cards here as pledges were announced. */
  | { value: 'announced' | 'whole'; here: number; announced: number; cite: Citation };

/** Whether any pledge of a term has a card here: without one there is nothing to list, to sum up or to divide. */
export const hasCards = ({ pledges }: Pick<TermBook, 'pledges'>) => pledges.length > 0;

/** Whether there is something to draw of a term: its cards, or what was announced of all its pledges. */
export const hasPicture = (book: Pick<TermBook, 'term' | 'pledges'>) =>
  hasCards(book) || book.term.announced !== undefined;

/** Whether a government has cards of any term; of one with announced totals only, what speaks of cards has no page. */
export const hasAnyCards = ({ terms }: Pick<GovernmentBook, 'terms'>) => terms.some(hasCards);

/** The cards of a term here beside the number of pledges that its government last announced. */
export function readCoverage({ term, pledges }: Pick<TermBook, 'term' | 'pledges'>): Coverage {
  const here = pledges.length;
  const newest = term.announced?.at(-1);
  if (!newest) return { value: 'unknown', here };
  const { pledges: announced, cite } = newest;
  return { value: announced === here ? 'whole' : 'announced', here, announced, cite };
}
