import { RecordLists } from '../search/drawers/record-lists.ts';
import {
  manifestFile,
  mostWords,
  shelfFolder,
  sumCounts,
  wholeFolder,
  type IndexManifest,
  type IndexShelf,
} from '../search/index-files.ts';
import { kindOrder } from '../search/kind-order.ts';
import type { Synonyms } from '../search/query/synonyms.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { FoldedText } from '../search/word-list.ts';
import { groupRecords, nameShelf } from '../search/group-records.ts';
import { writeMerged, type BucketPiece, type KeptMerged } from './merge-buckets.ts';
import { deflateText, type Pack, type PutPacked } from './open-packer.ts';
import { openShelfMaker, writeLists, writeWords, type SearchShelf } from './search-shelf.ts';

/** A shelf, and whose it is. */
export interface NamedShelf {
  id: string;
  name: string;
  shelf: SearchShelf;
}

/**
 * Writes the index of a large site, shelf by shelf, and one over all of them; answers how many records it holds.
 * @param kept where what was merged is kept from one build to the next
 */
export function indexShelves(
  given: Iterable<NamedShelf>,
  put: PutPacked,
  synonyms: readonly Synonyms[],
  kept?: KeptMerged,
): number {
  const shelves: IndexShelf[] = [];
  const [pieces, lists] = [new Map<number, BucketPiece[]>(), new RecordLists()];
  const titles: FoldedText[] = [];
  for (const { id, name, shelf } of given) {
    if (shelves.some((other) => other.id === id)) {
      throw new Error(`The records of ${id} do not stand together.`);
    }
    for (const [path, packed] of shelf.files) put(shelfFolder(id) + path, packed);
    for (const piece of shelf.buckets) {
      const own = pieces.get(piece.bucket) ?? [];
      pieces.set(piece.bucket, own);
      own.push({ first: titles.length, piece });
    }
    lists.addPacked(shelf.lists, titles.length);
    for (const title of shelf.titles) titles.push({ title, content: [] });
    shelves.push({ id, name, counts: shelf.counts });
  }
  const pack: Pack = (path, text) => {
    put(wholeFolder + path, deflateText(text));
  };
  writeMerged(pieces, (path, packed) => put(wholeFolder + path, packed), kept);
  writeLists(pack, lists);
  writeWords(pack, titles, mostWords);
  const manifest: IndexManifest = { engine: 'drawers', kinds: kindOrder, synonyms, shelves };
  put(manifestFile, deflateText(JSON.stringify(manifest)));
  return shelves.reduce((sum, { counts }) => sum + sumCounts(counts), 0);
}

/** Makes shelves of records as they come by: only the records of one government are held at a time. */
export function* shelveRecords(records: Iterable<SearchRecord>): Generator<NamedShelf> {
  const makeShelf = openShelfMaker();
  for (const { government, records: own } of groupRecords(records)) {
    yield { ...nameShelf(government), shelf: makeShelf(own) };
  }
}
