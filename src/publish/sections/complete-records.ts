import { listInterfaceWords } from '../../search/interface-words.ts';
import { addPrinted, listFound, listMissing, foldPrinted } from '../../search/printed-words.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { recallNothing, type Recall } from '../kept/recall.ts';
import { cutIntoSections, type ReadPage } from './cut-into-sections.ts';
import { openBuilt } from './open-built.ts';
import { hasMark, markWords, type WordMarks } from './word-marks.ts';

/** How the page of a record is read: for its words, also as a list of others, or cut into sections; a part of a page is not. */
type PageReading = 'part' | 'words' | 'list' | 'sections';

function choosePageReading({ kind, address }: SearchRecord): PageReading {
  if (address.includes('#')) return 'part';
  if (kind === 'page' || kind === 'government' || kind === 'term') return 'sections';
  if (kind === 'department' || kind === 'place' || kind === 'source') return 'list';
  return kind === 'goal' ? 'list' : 'words';
}

/** A record with the words that its page prints besides. */
interface ComparedRecord {
  completed: SearchRecord;
  /** Words of the interface among them. */
  found: readonly string[];
  /** All that it is found by now. */
  marks: WordMarks;
}

/** The page of the site's own that stands nearest above an address. */
function findAbove(pages: ReadonlySet<string>, address: string): string {
  let above = address;
  do above = above.replace(/[^/]+\/$/, '');
  while (above !== '/' && !pages.has(above));
  return above;
}

/** Words of rows that no record holds which the row leads to. */
function listRowBesides({ ko, en }: ReadPage, held: ReadonlyMap<string, WordMarks>): string[] {
  return [...ko, ...en]
    .flatMap(({ rows }) => rows)
    .flatMap(({ to, text }) => {
      const marks = to.flatMap((address) => held.get(address) ?? []);
      return [...foldPrinted([text])].filter((word) => !marks.some((own) => hasMark(own, word)));
    });
}

/**
 * Completes the search records by what the built pages print: sections of the site's own pages, and the words on the
 * page of a record that the record does not hold. A word of the interface is a label there: it stands on the pages of
 * many records, so it leads to the page that lists them. A row that leads to a record is that record's.
 * Records come one at a time: first those that list no others, then those that do, then the pages, from the last
 * address to the first. The records are gone through several times.
 */
export function* completeRecords(
  records: Iterable<SearchRecord>,
  folder: string,
  base: string,
  { recall }: Recall = recallNothing,
): Generator<SearchRecord> {
  const [linked, pages] = [new Set<string>(), new Set<string>()];
  const cut: SearchRecord[] = [];
  for (const record of records) {
    const reading = choosePageReading(record);
    if (reading === 'words' || reading === 'list') linked.add(record.address);
    if (reading === 'sections') cut.push(record);
    if (record.kind === 'page') pages.add(record.address);
  }
  const { readParts, readSaid } = openBuilt({ folder, base, linked });
  const labels = listInterfaceWords();
  const held = new Map<string, WordMarks>();
  const labelsBelow = new Map<string, Set<string>>();

  const readList = (record: SearchRecord): string[] => {
    const page = readPage(record);
    return [
      ...[...page.ko, ...page.en].flatMap(({ heading, text, apart }) => [heading, text, apart]),
      ...listRowBesides(page, held),
    ];
  };
  const compare = (record: SearchRecord, texts: readonly string[]): ComparedRecord => {
    const printed = listMissing(record, texts);
    const completed = addPrinted(
      record,
      printed.filter((word) => !labels.has(word)),
    );
    const found = printed.filter((word) => labels.has(word));
    return { completed, found, marks: markWords(listFound(completed)) };
  };
  const complete = ({ completed, found, marks }: ComparedRecord): SearchRecord => {
    const above = findAbove(pages, completed.address);
    const known = labelsBelow.get(above) ?? new Set();
    labelsBelow.set(above, known);
    for (const word of found) known.add(word);
    held.set(completed.address, marks);
    return completed;
  };
  const readPage = (record: SearchRecord) => recall('parts', record, () => readParts(record));

  for (const record of records) {
    const reading = choosePageReading(record);
    if (reading === 'part') yield record;
    if (reading === 'words') {
      yield complete(recall('words', record, () => compare(record, readSaid(record))));
    }
  }
  for (const record of records) {
    if (choosePageReading(record) === 'list') yield complete(compare(record, readList(record)));
  }
  const fronts = new Set<string>();
  for (const record of cut.toReversed()) {
    const page = readPage(record);
    // A front page may stand at several addresses; the longest of them stays what it is.
    const front = record.kind !== 'page' || record.address === '/' ? JSON.stringify(page) : '';
    const isTwin = fronts.has(front);
    if (front !== '') fronts.add(front);
    const besides = listRowBesides(page, held);
    const [completed = record, ...sections] = isTwin
      ? [record]
      : cutIntoSections(record, page, besides);
    const below = labelsBelow.get(record.address) ?? [];
    yield addPrinted(completed, listMissing(completed, [...below]));
    yield* sections;
  }
}
