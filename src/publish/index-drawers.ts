import { join } from 'node:path';
import { makeHead, makeText } from '../search/drawers/make-head.ts';
import { foldRecord, PartIndex } from '../search/drawers/part-index.ts';
import { RecordLists } from '../search/drawers/record-lists.ts';
import { facetNames } from '../search/facets.ts';
import {
  allWords,
  blockSize,
  drawerFile,
  drawerListFile,
  headFile,
  manifestFile,
  mostHeads,
  ownShelf,
  packedWordFile,
  shelfFolder,
  textFile,
  titlesFolder,
  type IndexManifest,
  type IndexShelf,
} from '../search/index-files.ts';
import { countKinds, kindOrder, orderRecords } from '../search/kind-order.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeFoldedList, type FoldedText } from '../search/word-list.ts';
import { writePacked } from './write-packed.ts';

/** What an index needs to answer with sets; without words and texts. */
function writeSets(folder: string, parts: PartIndex, lists: RecordLists): void {
  const firsts: string[] = [];
  for (const { first, text } of parts.drawers()) {
    writePacked(folder, drawerFile(firsts.length), text);
    firsts.push(first);
  }
  writePacked(folder, drawerListFile, JSON.stringify(firsts));
  for (const [path, text] of lists.files(['kind', ...facetNames])) writePacked(folder, path, text);
}

/** Writes an index of all records of a large site as they come by: one for each government, and one of all titles. */
class DrawerWriter {
  private readonly folder: string;
  private readonly shelves: IndexShelf[] = [];
  private readonly parts = new PartIndex();
  private readonly lists = new RecordLists();
  private readonly titles: FoldedText[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  addShelf(id: string, name: string, given: readonly SearchRecord[]): void {
    if (this.shelves.some((shelf) => shelf.id === id)) {
      throw new Error(`The records of ${id} do not stand together.`);
    }
    const records = orderRecords(given);
    const folder = join(this.folder, shelfFolder(id));
    const parts = new PartIndex();
    const lists = new RecordLists();
    const folded = records.map((record, number) => {
      const words = foldRecord(record);
      const place = this.titles.push({ title: words.title, content: [] }) - 1;
      parts.add(number, words, true);
      lists.add(number, record);
      this.parts.add(place, words, id === ownShelf);
      this.lists.add(place, record);
      return { title: words.title, content: words.content };
    });
    writeSets(folder, parts, lists);
    for (let start = 0; start < records.length; start += blockSize) {
      const texts = records.slice(start, start + blockSize).map(makeText);
      writePacked(folder, textFile(start / blockSize), JSON.stringify(texts));
    }
    if (records.length <= mostHeads) {
      writePacked(folder, headFile, JSON.stringify(records.map(makeHead)));
    }
    const words = Object.fromEntries(writeFoldedList(folded));
    writePacked(folder, packedWordFile(allWords), JSON.stringify(words));
    this.shelves.push({ id, name, counts: countKinds(records) });
  }

  close(): void {
    const folder = join(this.folder, titlesFolder);
    writeSets(folder, this.parts, this.lists);
    for (const [shard, text] of writeFoldedList(this.titles)) {
      writePacked(folder, packedWordFile(shard), text);
    }
    const manifest: IndexManifest = { engine: 'drawers', kinds: kindOrder, shelves: this.shelves };
    writePacked(this.folder, manifestFile, JSON.stringify(manifest));
  }
}

/**
 * Writes the index of a large site; answers how many records it holds. A government's record comes right before those
 * below its address, as in the order of addresses: only the records of one government are held at a time.
 */
export function indexInDrawers(records: Iterable<SearchRecord>, folder: string): number {
  const writer = new DrawerWriter(folder);
  const own: SearchRecord[] = [];
  let government: SearchRecord | undefined;
  let shelf: SearchRecord[] = [];
  let count = 0;
  const closeShelf = () => {
    if (government) writer.addShelf(government.address.slice(1, -1), government.title, shelf);
  };
  for (const record of records) {
    count += 1;
    if (record.kind === 'government') {
      closeShelf();
      [government, shelf] = [record, []];
    }
    const isBelow = government !== undefined && record.address.startsWith(government.address);
    (isBelow ? shelf : own).push(record);
  }
  closeShelf();
  writer.addShelf(ownShelf, '', own);
  writer.close();
  return count;
}
