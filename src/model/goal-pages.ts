import { address as to } from './address.ts';
import { hasAnyCards } from './coverage.ts';
import type { Dataset, GovernmentBook } from './dataset.ts';
import { entriesOf } from './entry-book.ts';
import { goals } from './goals.ts';
import { orderedKinds } from '../schema/kinds.ts';

/** Whether a government has cards, which may be tied to a goal, or anything else that is or that says how it reads the goals. */
function hasGoals(book: GovernmentBook): boolean {
  const { framework, entries } = book;
  return (
    hasAnyCards(book) ||
    framework !== undefined ||
    entries.indicator.all.length > 0 ||
    orderedKinds.some((kind) => entriesOf(entries, kind).byGoal.size > 0)
  );
}

/** The goals that have a page of a government: all of them, or none where its records say nothing of any. */
export const pickGoals = (book: GovernmentBook): readonly number[] => (hasGoals(book) ? goals : []);

/** The address of every goal's page, government by government. */
export function listGoalAddresses({ governments }: Pick<Dataset, 'governments'>): string[] {
  return governments.flatMap((book) =>
    pickGoals(book).map((goal) => to.goal(book.government.id, goal)),
  );
}
