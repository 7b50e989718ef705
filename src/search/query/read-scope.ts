import { listGovernmentNames } from '../language/government-names.ts';
import type { Concept } from './concept.ts';
import type { Head, TextIndex } from './text-index.ts';

/**
 * The government that a part of a question names, as the index knows it; undefined where it names none.
 * Such a word says whose records are meant.
 */
async function readGovernment({ held, to }: Concept, index: TextIndex): Promise<Head | undefined> {
  const titled = [...held]
    .filter(([number, { isTitled }]) => isTitled && index.kindOf(number) === 'government')
    .map(([number]) => number);
  if (titled.length === 0) return undefined;
  const heads = await index.heads(titled);
  return heads.find(({ title, english }) => listGovernmentNames(title, english).includes(to));
}

export interface Scope {
  concepts: readonly Concept[];
  /** The governments that the question names, with their ids. */
  governments: ReadonlyMap<string, string>;
}

/** Tells the names of governments from what is sought of them. A name that stands alone is sought itself. */
export async function readScope(concepts: readonly Concept[], index: TextIndex): Promise<Scope> {
  const named = await Promise.all(concepts.map((each) => readGovernment(each, index)));
  if (named.every((name) => name !== undefined)) return { concepts, governments: new Map() };
  return {
    concepts: concepts.map((each, at) =>
      named[at] === undefined ? each : { ...each, isScope: true, isNeeded: false, weight: 0.1 },
    ),
    governments: new Map(
      named.flatMap((head) => (head ? [[head.title, head.address.slice(1, -1)] as const] : [])),
    ),
  };
}
