import type { Entry, ShelvedFile, SiteShelf } from '../entry.ts';
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

function listSynonymWords(shelf: SiteShelf, part: 'words' | 'means'): Word[] {
  return shelf.search.flatMap(({ file, facts }) =>
    (facts.synonyms ?? []).flatMap((synonym, index) =>
      synonym[part].map((text, place) => ({ file, path: ['synonyms', index, part, place], text })),
    ),
  );
}

function* checkTwice(shelf: SiteShelf): Generator<Fault> {
  const first = new Map<string, FieldPath>();
  for (const { file, path, text } of listSynonymWords(shelf, 'words')) {
    const known = first.get(foldSynonym(text));
    if (known) {
      const fills = { first: formatPath(known) };
      yield { code: 'synonym-twice', file, path, received: text, fills };
    } else first.set(foldSynonym(text), path);
  }
}

/** The words that the synonyms of a site lead to, folded; some record has to use each of them. */
export const listSoughtWords = (shelf: SiteShelf): string[] => [
  ...new Set(listSynonymWords(shelf, 'means').map(({ text }) => foldSynonym(text))),
];

/** Those of some folded words that a record says, in its values or below them. */
export function meetWords({ tree, body }: Entry, words: Iterable<string>): string[] {
  const left = new Set(words);
  const met: string[] = [];
  const meet = (text: string) => {
    if (left.size === 0) return;
    const squeezed = foldSynonym(text);
    for (const word of left) if (squeezed.includes(word) && left.delete(word)) met.push(word);
  };
  if (tree !== undefined) walkTexts(tree, meet);
  if (body !== '') meet(body);
  return met;
}

function* checkUnfound(shelf: SiteShelf): Generator<Fault> {
  const words = Map.groupBy(listSynonymWords(shelf, 'means'), ({ text }) => foldSynonym(text));
  const { search: _, ...others } = shelf;
  for (const file of Object.values(others).flat() as ShelvedFile[]) {
    if (words.size === 0) return;
    // A file that was only just read holds the texts themselves.
    const met = file.mentions?.met ?? meetWords(file as Entry, words.keys());
    for (const word of met) words.delete(word);
  }
  for (const { file, path, text } of [...words.values()].flat()) {
    yield { code: 'synonym-unfound', file, path, received: text };
  }
}

/** A citizen's word is explained once, in words that records really use. */
export function* checkSearch(shelf: SiteShelf): Generator<Fault> {
  yield* checkTwice(shelf);
  yield* checkUnfound(shelf);
}
