import type { EntryFact } from '../model/entry-fact.ts';
import type { EntryKind } from '../schema/kinds.ts';
import { phraseFact } from '../views/entry/phrase-fact.ts';
import { citeIn } from './cite.ts';
import type { PrintOrder } from './order.ts';

/** A fact as it is printed: with where it is stated behind it. */
export const sayFact = (
  { reader, government }: PrintOrder,
  kind: EntryKind,
  fact: EntryFact,
): string => phraseFact(reader, government, kind, fact, (cite) => citeIn(reader, cite));
