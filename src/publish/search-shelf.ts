import { makeHead, makeText } from '../search/drawers/make-head.ts';
import { cutIntoBuckets, foldRecord, openCutter, PartIndex } from '../search/drawers/part-index.ts';
import { RecordLists, type PackedLists } from '../search/drawers/record-lists.ts';
import { facetNames } from '../search/facets.ts';
import {
  blockSize,
  drawerFile,
  drawerListFile,
  headFile,
  mostHeads,
  packedWordFile,
  textFile,
  type KindCounts,
} from '../search/index-files.ts';
import { countKinds, orderRecords } from '../search/kind-order.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeFoldedList, type FoldedText } from '../search/word-list.ts';
import { deflateText, type Pack } from './open-packer.ts';
import { sealValue, type SealedValue } from './packed-value.ts';

/** The index of one government's records, and what the index of all records needs of them. */
export interface SearchShelf {
  counts: KindCounts;
  files: readonly (readonly [path: string, packed: Uint8Array])[];
  /** Its parts, bucket by bucket: each is a `PackedParts`. */
  buckets: readonly (SealedValue & { bucket: number })[];
  lists: PackedLists;
  /** The words of each record's title. */
  titles: readonly (readonly string[])[];
}

function writeParts(pack: Pack, parts: PartIndex): void {
  const list = parts.write((place, text) => {
    pack(drawerFile(place), text);
  });
  pack(drawerListFile, JSON.stringify(list));
}

/** Writes what an index is narrowed and sorted by. */
export function writeLists(pack: Pack, lists: RecordLists): void {
  for (const [path, text] of lists.files(['kind', ...facetNames])) pack(path, text);
}

/** Writes the words that a slip may mean. @param most so many words at most of each first consonant, the commonest */
export function writeWords(pack: Pack, texts: Iterable<FoldedText>, most = Infinity): void {
  for (const [shard, text] of writeFoldedList(texts)) {
    pack(packedWordFile(shard), text.split('\n').slice(0, most).join('\n'));
  }
}

function writeTextBlocks(pack: Pack, records: readonly SearchRecord[]): void {
  for (let start = 0; start < records.length; start += blockSize) {
    const texts = records.slice(start, start + blockSize).map(makeText);
    pack(textFile(start / blockSize), JSON.stringify(texts));
  }
  if (records.length <= mostHeads) pack(headFile, JSON.stringify(records.map(makeHead)));
}

/** Makes shelves one after the other; they share what words are cut into. */
export function openShelfMaker(): (given: readonly SearchRecord[]) => SearchShelf {
  const cut = openCutter();
  return (given) => {
    const files: [string, Uint8Array][] = [];
    const pack: Pack = (path, text) => files.push([path, deflateText(text)]);
    const records = orderRecords(given);
    const [parts, lists] = [new PartIndex(), new RecordLists()];
    const folded = records.map((record, number) => {
      const words = foldRecord(record);
      parts.add(number, cut(words));
      lists.add(number, record);
      return { title: words.title, content: words.content, english: words.english };
    });
    writeParts(pack, parts);
    writeLists(pack, lists);
    writeTextBlocks(pack, records);
    writeWords(pack, folded);
    return {
      ...{ counts: countKinds(records), files },
      buckets: cutIntoBuckets(parts.pack()).map(({ bucket, parts: own }) => ({
        bucket,
        ...sealValue(own),
      })),
      lists: lists.pack(),
      titles: folded.map(({ title }) => title),
    };
  };
}
