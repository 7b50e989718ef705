import { makeHead, makeText } from '../search/drawers/make-head.ts';
import { foldRecord, openCutter, PartIndex } from '../search/drawers/part-index.ts';
import { RecordLists } from '../search/drawers/record-lists.ts';
import { facetNames } from '../search/facets.ts';
import {
  blockSize,
  drawerFile,
  drawerListFile,
  headFile,
  manifestFile,
  mostHeads,
  mostWords,
  ownShelf,
  packedWordFile,
  shelfFolder,
  textFile,
  wholeFolder,
  type IndexManifest,
  type IndexShelf,
} from '../search/index-files.ts';
import { countKinds, kindOrder, orderRecords } from '../search/kind-order.ts';
import type { Synonyms } from '../search/query/synonyms.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeFoldedList, type FoldedText } from '../search/word-list.ts';
import type { Pack } from './open-packer.ts';

/** Writes an index of all records of a large site as they come by: one for each government, and one of them all. */
class DrawerWriter {
  private readonly pack: Pack;
  private readonly cut = openCutter();
  private readonly shelves: IndexShelf[] = [];
  private readonly parts = new PartIndex();
  private readonly lists = new RecordLists();
  private readonly titles: FoldedText[] = [];

  constructor(pack: Pack) {
    this.pack = pack;
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
    this.writeWords(shelfFolder(id), folded, Infinity);
    this.shelves.push({ id, name, counts: countKinds(records) });
  }

  close(synonyms: readonly Synonyms[]): void {
    this.writeSets(wholeFolder, this.parts, this.lists);
    this.writeWords(wholeFolder, this.titles, mostWords);
    const { shelves } = this;
    const manifest: IndexManifest = { engine: 'drawers', kinds: kindOrder, synonyms, shelves };
    this.pack(manifestFile, JSON.stringify(manifest));
  }

  private writeSets(folder: string, parts: PartIndex, lists: RecordLists): void {
    const list = parts.write((place, text) => {
      this.pack(folder + drawerFile(place), text);
    });
    this.pack(folder + drawerListFile, JSON.stringify(list));
    for (const [path, text] of lists.files(['kind', ...facetNames])) this.pack(folder + path, text);
  }

  /** @param most so many words at most of each first consonant, the commonest */
  private writeWords(folder: string, texts: readonly FoldedText[], most: number): void {
    for (const [shard, text] of writeFoldedList(texts)) {
      const commonest = text.split('\n').slice(0, most).join('\n');
      this.pack(folder + packedWordFile(shard), commonest);
    }
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
export function indexInDrawers(
  records: Iterable<SearchRecord>,
  pack: Pack,
  synonyms: readonly Synonyms[],
): number {
  const writer = new DrawerWriter(pack);
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
  writer.close(synonyms);
  return count;
}
