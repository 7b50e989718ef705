import type { NamedHead, IndexManifest } from '../index-files.ts';
import { fragmentFile, headFile, sumCounts } from '../index-files.ts';
import { findKind, isAmongLast } from '../drawers/find-kind.ts';
import { sortNumbers } from '../drawers/numbers.ts';
import { beginsWith, cutPart, listWordParts, listSought } from '../drawers/parts.ts';
import { foldText } from '../fold.ts';
import { everyStart, isSyllable } from '../jamo.ts';
import { findWord, readFragment } from './known-text.ts';
import type { Pagefind, RawResult } from './pagefind.ts';
import { openLists } from './stored-lists.ts';
import type { FoundSet, ReadText, TextIndex } from './text-index.ts';
import { keepLoaded, unpackFragment, unpackJson, type ReadIndexFile } from './unpack.ts';

const nothing: FoundSet = { numbers: [], titled: [], isExact: true };

/** So many of the best records tell whether the word stands in any. */
const looked = 8;

/** What Pagefind keeps of a record without being asked for it. */
const unasked = new Set(['address', 'kind', 'audience']);

/** Whether only the address, the kind or the audience of the record holds the word. */
const isUnasked = ({ words = [], matchedMetaFields = [] }: RawResult) =>
  words.length === 0 &&
  matchedMetaFields.length > 0 &&
  matchedMetaFields.every((name) => unasked.has(name));

/** Whether a reader meets the word in the record, or is led to it by the word. */
function holdsBeginning(known: ReadText, word: string): boolean {
  const { folded, hidden, printed, english = '', names, tokens } = known;
  const texts = [folded.text, hidden, printed, foldText(english)];
  const isLatin = /^[a-z]/.test(word);
  return (
    tokens().has(word) ||
    texts.some((text) => (isLatin ? findWord(text, word) >= 0 : text.includes(word))) ||
    [...names].some((name) => name.startsWith(word))
  );
}

const listTitleParts = ({ title, english = '', names = [] }: NamedHead): string[] => [
  ...foldText(`${title} ${english}`).split(' ').flatMap(listWordParts),
  ...names.map(cutPart),
];

interface Heads {
  list: readonly NamedHead[];
  places: ReadonlyMap<string, number>;
  /** What words of title and names may be begun with. */
  parts: readonly (readonly string[])[];
}

/** The index of a small site: Pagefind finds the records, a table of ours says which they are. */
export function openPagefindIndex(
  pagefind: Pagefind,
  { kinds, counts }: IndexManifest & { engine: 'pagefind' },
  read: ReadIndexFile,
): TextIndex {
  const open = keepLoaded(async () => {
    await pagefind.options({ baseUrl: '/', exactDiacritics: true });
    await pagefind.init();
  });
  const loadHeads = keepLoaded(async (): Promise<Heads> => {
    const list = await unpackJson<NamedHead[]>(await read(headFile));
    return {
      list,
      places: new Map(list.map(({ id }, number) => [id, number])),
      parts: list.map(listTitleParts),
    };
  });
  const texts = keepLoaded(async (number: number): Promise<ReadText> => {
    const id = (await loadHeads(undefined)).list[number]?.id;
    if (id === undefined) throw new RangeError(`The index has no record ${String(number)}.`);
    return { ...readFragment(await unpackFragment(await read(fragmentFile(id)))), number };
  });

  const find = keepLoaded(async (word: string): Promise<FoundSet> => {
    const { places, parts } = await loadHeads(undefined);
    await open(undefined);
    // Words that begin alike lie in neighbouring pieces of the index, of which Pagefind loads only the first.
    if (word.length > 1) await pagefind.preload(everyStart.map((end) => word + end).join(' '));
    const { results: all } = await pagefind.search(word);
    const found = all.filter((result) => !isUnasked(result));
    const numbers = sortNumbers(found.flatMap(({ id }) => places.get(id) ?? []));
    const best = found.slice(0, looked).flatMap(({ id }) => places.get(id) ?? []);
    // Where no word begins so, Pagefind falls back to the beginning of this one: then none of the best holds it.
    const holdsAny = async (some: readonly number[]) =>
      (await Promise.all(some.map(texts))).some((text) => holdsBeginning(text, word));
    if (!(await holdsAny(best.slice(0, 1))) && !(await holdsAny(best.slice(1)))) return nothing;
    const sought = listSought(word);
    const isTitled = (number: number) =>
      sought.every((part) => parts[number]?.some((own) => beginsWith(own, part)));
    return {
      numbers,
      titled: numbers.filter(isTitled),
      isExact: [...word].every(isSyllable),
    };
  });

  const size = sumCounts(counts);
  return {
    size,
    headsAtHand: size,
    kindOf: (number) => findKind(kinds, counts, number),
    isForEditors: (number) => isAmongLast(counts, number),
    listPledging: async () => {
      const { list } = await loadHeads(undefined);
      return new Set(
        list.flatMap(({ kind, government }) => (kind === 'pledge' ? (government ?? []) : [])),
      );
    },
    find: async (word, signal) => {
      signal?.throwIfAborted();
      return word === '' ? nothing : find(word);
    },
    heads: async (numbers, signal) => {
      const { list } = await loadHeads(undefined);
      signal?.throwIfAborted();
      return numbers.flatMap((number) => {
        const head = list[number];
        return head ? { ...head, number } : [];
      });
    },
    read: async (numbers, signal) => {
      const found = await Promise.all(numbers.map(texts));
      signal?.throwIfAborted();
      return found;
    },
    ...openLists(read),
  };
}
