import { findDrawers, readDrawer, type DrawerList } from '../drawers/drawer-text.ts';
import {
  blockSize,
  drawerFile,
  drawerListFile,
  headFile,
  mostHeads,
  shelfFolder,
  sumCounts,
  textFile,
  wholeFolder,
  type IndexManifest,
  type IndexShelf,
  type StoredHead,
  type StoredText,
} from '../index-files.ts';
import { findKind, isAmongLast } from '../drawers/find-kind.ts';
import { intersect, sortNumbers } from '../drawers/numbers.ts';
import { listSought } from '../drawers/parts.ts';
import { foldText } from '../fold.ts';
import { readFragment } from './known-text.ts';
import type { Fragment } from './pagefind.ts';
import { openLists } from './stored-lists.ts';
import type { FoundSet, TextIndex } from './text-index.ts';
import { keepLoaded, unpackJson, unpackText, type ReadIndexFile } from './unpack.ts';

const nothing: FoundSet = { numbers: [], titled: [], isExact: true };

/** Each of them may lie in a file of its own. */
const fewHeads = 6;

/** The record as Pagefind would hand it out. */
function toFragment({ head, content, hidden, printed, contentEn }: StoredText): Fragment {
  const { address, kind, title, english, names, audience } = head;
  return {
    content,
    meta: {
      title,
      address,
      kind,
      h: `${hidden} ${foldText(hidden)}`,
      ...(english === undefined ? {} : { english }),
      ...(names === undefined ? {} : { names: names.join(' ') }),
      ...(audience === undefined ? {} : { audience }),
      ...(printed === undefined ? {} : { p: foldText(printed) }),
      ...(contentEn === undefined ? {} : { en: contentEn }),
    },
  };
}

interface ShelfPlace {
  shelf: IndexShelf;
  /** Within the shelf. */
  number: number;
}

function locateRecord(shelves: readonly IndexShelf[], number: number): ShelfPlace {
  let start = 0;
  for (const shelf of shelves) {
    const end = start + sumCounts(shelf.counts);
    if (number < end) return { shelf, number: number - start };
    start = end;
  }
  throw new RangeError(`The index has no record ${String(number)}.`);
}

/** The sets of a folder of drawers. */
function openSets(read: ReadIndexFile): (word: string) => Promise<FoundSet> {
  const loadList = keepLoaded(async () => unpackJson<DrawerList>(await read(drawerListFile)));
  const loadDrawer = keepLoaded(async (place: number) => unpackText(await read(drawerFile(place))));
  const findPart = async (part: string) => {
    const places = findDrawers(await loadList(undefined), part);
    const found = { numbers: new Set<number>(), titled: new Set<number>() };
    for (const text of await Promise.all(places.map(loadDrawer))) readDrawer(text, part, found);
    return { numbers: sortNumbers(found.numbers), titled: sortNumbers(found.titled) };
  };
  return async (word) => {
    const [first = '', ...others] = listSought(word);
    let { numbers, titled } = await findPart(first);
    for (const part of others) {
      // What no record holds a part of need not be looked for any further.
      if (numbers.length === 0) break;
      const next = await findPart(part);
      [numbers, titled] = [intersect(numbers, next.numbers), intersect(titled, next.titled)];
    }
    return { numbers, titled, isExact: first === word || numbers.length === 0 };
  };
}

/** The index of a large site: of one government, or of all. @param scope the id of a shelf */
export function openDrawerIndex(
  { kinds, shelves: all }: IndexManifest & { engine: 'drawers' },
  read: ReadIndexFile,
  scope?: string,
): TextIndex {
  const shelves = scope === undefined ? all : all.filter(({ id }) => id === scope);
  if (shelves.length === 0) throw new RangeError(`The index has no government ${String(scope)}.`);
  const folder = scope === undefined ? wholeFolder : shelfFolder(scope);
  const readOwn: ReadIndexFile = (path) => read(folder + path);
  const size = shelves.reduce((sum, { counts }) => sum + sumCounts(counts), 0);
  const areHeadsKept = scope !== undefined && size <= mostHeads;
  const find = keepLoaded(openSets(readOwn));
  const loadBlock = keepLoaded(async (path: string) => unpackJson<StoredText[]>(await read(path)));
  const loadHeads = keepLoaded(async () => unpackJson<StoredHead[]>(await readOwn(headFile)));

  const loadText = async (number: number): Promise<StoredText> => {
    const place = locateRecord(shelves, number);
    const block = Math.floor(place.number / blockSize);
    const texts = await loadBlock(shelfFolder(place.shelf.id) + textFile(block));
    const text = texts[place.number % blockSize];
    if (!text) throw new Error(`${place.shelf.id}: the block ${String(block)} is cut short.`);
    return text;
  };
  const loadHead = async (number: number): Promise<StoredHead> => {
    const kept = areHeadsKept ? (await loadHeads(undefined))[number] : undefined;
    return kept ?? (await loadText(number)).head;
  };

  return {
    size,
    headsAtHand: areHeadsKept ? size : fewHeads,
    isForEditors: (number) => {
      const place = locateRecord(shelves, number);
      return isAmongLast(place.shelf.counts, place.number);
    },
    listPledging: () => {
      const pledging = shelves.filter(({ counts }) =>
        counts.some((count, at) => count > 0 && kinds[at] === 'pledge'),
      );
      return Promise.resolve(new Set(pledging.map(({ name }) => name)));
    },
    kindOf: (number) => {
      const place = locateRecord(shelves, number);
      return findKind(kinds, place.shelf.counts, place.number);
    },
    find: async (word, signal) => {
      signal?.throwIfAborted();
      return word === '' ? nothing : find(word);
    },
    heads: async (numbers, signal) => {
      const heads = await Promise.all(
        numbers.map(async (number) => ({ ...(await loadHead(number)), number })),
      );
      signal?.throwIfAborted();
      return heads;
    },
    read: async (numbers, signal) => {
      const texts = await Promise.all(
        numbers.map(async (number) => ({
          ...readFragment(toFragment(await loadText(number))),
          number,
        })),
      );
      signal?.throwIfAborted();
      return texts;
    },
    ...openLists(readOwn),
  };
}
