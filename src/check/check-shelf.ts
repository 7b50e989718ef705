import type { Shelf } from './entry.ts';
import type { Fault } from './problem.ts';
import { settleAcknowledgements } from './acknowledge.ts';
import * as shelfRules from './shelf-rules.ts';

/** A rule reads the whole shelf and states what does not hold. */
export type ShelfRule = (shelf: Shelf) => Iterable<Fault>;

const rules: readonly ShelfRule[] = Object.values(shelfRules);

/** Everything that must hold between the facts of a content folder. */
export function checkShelf(shelf: Shelf): Fault[] {
  const faults = rules.flatMap((rule) => [...rule(shelf)]);
  return settleAcknowledgements(shelf, faults);
}
