import type { Entry, Shelf } from '../entry.ts';
import { formatPath, type Fault, type FieldPath } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

interface Word {
  file: string;
  path: FieldPath;
  text: string;
}

const foldSynonym = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s·]+/g, '')
    .toLowerCase();

function listSynonymWords(shelf: Shelf, part: 'words' | 'means'): Word[] {
  return shelf.search.flatMap(({ file, facts }) =>
    (facts.synonyms ?? []).flatMap((synonym, index) =>
      synonym[part].map((text, place) => ({ file, path: ['synonyms', index, part, place], text })),
    ),
  );
}

function* checkTwice(shelf: Shelf): Generator<Fault> {
  const first = new Map<string, FieldPath>();
  for (const { file, path, text } of listSynonymWords(shelf, 'words')) {
    const known = first.get(foldSynonym(text));
    if (known) {
      const fills = { first: formatPath(known) };
      yield { code: 'synonym-twice', file, path, received: text, fills };
    } else first.set(foldSynonym(text), path);
  }
}

/** Leaves the words that no record says; each text is read once, until every word was met. */
function dropFound(words: Map<string, Word[]>, { tree, body }: Entry): void {
  const meet = (text: string) => {
    const squeezed = foldSynonym(text);
    for (const word of words.keys()) if (squeezed.includes(word)) words.delete(word);
  };
  if (tree !== undefined) walkTexts(tree, meet);
  if (body !== '') meet(body);
}

function* checkUnfound(shelf: Shelf): Generator<Fault> {
  const words = Map.groupBy(listSynonymWords(shelf, 'means'), ({ text }) => foldSynonym(text));
  const { search: _, ...others } = shelf;
  for (const entry of Object.values(others).flat() as Entry[]) {
    if (words.size === 0) return;
    dropFound(words, entry);
  }
  for (const { file, path, text } of [...words.values()].flat()) {
    yield { code: 'synonym-unfound', file, path, received: text };
  }
}

/** A citizen's word is explained once, in words that records really use. */
export function* checkSearch(shelf: Shelf): Generator<Fault> {
  yield* checkTwice(shelf);
  yield* checkUnfound(shelf);
}
