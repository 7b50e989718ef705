import { makeHead, makeText } from '../search/drawers/make-head.ts';
import { foldRecord, openCutter, PartIndex } from '../search/drawers/part-index.ts';
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
  wholeFolder,
  type IndexManifest,
  type IndexShelf,
} from '../search/index-files.ts';
import { countKinds, kindOrder, orderRecords } from '../search/kind-order.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeFoldedList, type FoldedText } from '../search/word-list.ts';
import { openPacker } from './open-packer.ts';

/** Writes an index of all records of a large site as they come by: one for each government, and one of them all. */
class DrawerWriter {
  private readonly pack: (path: string, text: string) => void;
  private readonly cut = openCutter();
  private readonly shelves: IndexShelf[] = [];
  private readonly parts = new PartIndex();
  private readonly lists = new RecordLists();
  private readonly titles: FoldedText[] = [];

  constructor(folder: string) {
    this.pack = openPacker(folder);
  }

  addShelf(id: string, name: string, given: readonly SearchRecord[]): void {
    if (this.shelves.some((shelf) => shelf.id === id)) {
      throw new Error(`The records of ${id} do not stand together.`);
    }
    const records = orderRecords(given);
    const parts = new PartIndex();
    const lists = new RecordLists();
    const folded = records.map((record, number) => {
      const words = foldRecord(record);
      const place = this.titles.push({ title: words.title, content: [] }) - 1;
      const own = this.cut(words);
      parts.add(number, own);
      lists.add(number, record);
      this.parts.add(place, own);
      this.lists.add(place, record);
      return { title: words.title, content: words.content, english: words.english };
    });
    this.writeSets(shelfFolder(id), parts, lists);
    this.writeTexts(shelfFolder(id), records);
    const words = Object.fromEntries(writeFoldedList(folded));
    this.pack(shelfFolder(id) + packedWordFile(allWords), JSON.stringify(words));
    this.shelves.push({ id, name, counts: countKinds(records) });
  }

  close(): void {
    this.writeSets(wholeFolder, this.parts, this.lists);
    for (const [shard, text] of writeFoldedList(this.titles)) {
      this.pack(wholeFolder + packedWordFile(shard), text);
    }
    const manifest: IndexManifest = { engine: 'drawers', kinds: kindOrder, shelves: this.shelves };
    this.pack(manifestFile, JSON.stringify(manifest));
  }

  private writeSets(folder: string, parts: PartIndex, lists: RecordLists): void {
    const list = parts.write((place, text) => {
      this.pack(folder + drawerFile(place), text);
    });
    this.pack(folder + drawerListFile, JSON.stringify(list));
    for (const [path, text] of lists.files(['kind', ...facetNames])) this.pack(folder + path, text);
  }

  private writeTexts(folder: string, records: readonly SearchRecord[]): void {
    for (let start = 0; start < records.length; start += blockSize) {
      const texts = records.slice(start, start + blockSize).map(makeText);
      this.pack(folder + textFile(start / blockSize), JSON.stringify(texts));
    }
    if (records.length > mostHeads) return;
    this.pack(folder + headFile, JSON.stringify(records.map(makeHead)));
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
