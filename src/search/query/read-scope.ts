import { foldText } from '../fold.ts';
import { listGovernmentNames } from '../language/government-names.ts';
import { sureWeight, type Concept } from './concept.ts';
import { listForms } from './resolve-word.ts';
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
  const forms = listForms(to);
  return heads.find(({ title, english }) =>
    listGovernmentNames(title, english).some((name) => forms.includes(name)),
  );
}

/** The records of a government hold its own name, in whichever language it was asked. */
async function holdOwn(
  { held }: Concept,
  { title }: Head,
  index: TextIndex,
): Promise<Concept['held']> {
  const { numbers } = await index.find(foldText(title));
  const way = { words: [foldText(title)], weight: sureWeight, how: 'synonym' } as const;
  return new Map([
    ...numbers.map((number) => [number, { way, isTitled: false }] as const),
    ...held,
  ]);
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
  const scoped = concepts.map(async (each, at): Promise<Concept> => {
    const head = named[at];
    if (head === undefined) return each;
    const held = await holdOwn(each, head, index);
    return { ...each, held, isScope: true, isNeeded: false, weight: 0.1 };
  });
  return {
    concepts: await Promise.all(scoped),
    governments: new Map(
      named.flatMap((head) => (head ? [[head.title, head.address.slice(1, -1)] as const] : [])),
    ),
  };
}
