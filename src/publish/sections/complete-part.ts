import { listInterfaceWords } from '../../search/interface-words.ts';
import { addPrinted, listFound, listMissing, foldPrinted } from '../../search/printed-words.ts';
import type { SearchRecord } from '../../search/search-record.ts';
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

/** What records say to the pages that list them. */
export interface SaidOfRecords {
  /** All that each record with a page of its own is found by. */
  held: ReadonlyMap<string, WordMarks>;
  /** Words of the interface on the pages of records, by the page above that lists them. */
  labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the front pages say: one may stand at several addresses. */
  fronts: ReadonlySet<string>;
}

/** Records, completed, and what they say to the pages above them. */
export interface CompletedPart {
  records: SearchRecord[];
  said: SaidOfRecords;
}

/** Where pages are, and what is known of what stands outside of the part. */
export interface PartPlace {
  folder: string;
  base: string;
  /** Whether a record that lists others has the address. */
  isLinkedOutside: (address: string) => boolean;
  /** The site's own pages outside of the part that may stand above its records. */
  pages?: readonly string[];
}

const interfaceWords = listInterfaceWords();

const nothingSaid: SaidOfRecords = { held: new Map(), labels: new Map(), fronts: new Set() };

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

/** Completes the records of one part, what the parts below it said in hand. */
class PartCompleter {
  private readonly held: Map<string, WordMarks>;
  private readonly labels: Map<string, Set<string>>;
  private readonly fronts: Set<string>;
  private readonly pages: ReadonlySet<string>;
  private readonly built: ReturnType<typeof openBuilt>;

  constructor(records: readonly SearchRecord[], place: PartPlace, below: SaidOfRecords) {
    this.held = new Map(below.held);
    this.labels = new Map([...below.labels].map(([page, words]) => [page, new Set(words)]));
    this.fronts = new Set(below.fronts);
    const addressesOf = (isWanted: (record: SearchRecord) => boolean) =>
      new Set(records.filter(isWanted).map(({ address }) => address));
    this.pages = addressesOf(({ kind }) => kind === 'page').union(new Set(place.pages));
    const listed = addressesOf((record) => ['words', 'list'].includes(choosePageReading(record)));
    const { folder, base, isLinkedOutside } = place;
    const isLinked = (to: string) => listed.has(to) || isLinkedOutside(to);
    this.built = openBuilt({ folder, base, isLinked });
  }

  /** A record with the words that its page prints besides; those of the interface are the page's that lists it. */
  complete(record: SearchRecord, texts: readonly string[]): SearchRecord {
    const printed = listMissing(record, texts);
    const isLabel = (word: string) => interfaceWords.has(word);
    const completed = addPrinted(
      record,
      printed.filter((word) => !isLabel(word)),
    );
    const above = findAbove(this.pages, record.address);
    const known = this.labels.get(above) ?? new Set();
    this.labels.set(above, known);
    for (const word of printed.filter(isLabel)) known.add(word);
    this.held.set(record.address, markWords(listFound(completed)));
    return completed;
  }

  readSaid = (record: SearchRecord): string[] => this.built.readSaid(record);

  readList(record: SearchRecord): string[] {
    const page = this.built.readParts(record);
    return [
      ...[...page.ko, ...page.en].flatMap(({ heading, text, apart }) => [heading, text, apart]),
      ...listRowBesides(page, this.held),
    ];
  }

  cut(record: SearchRecord): SearchRecord[] {
    const page = this.built.readParts(record);
    // A front page may stand at several addresses; the longest of them stays what it is.
    const front = record.kind !== 'page' || record.address === '/' ? JSON.stringify(page) : '';
    const isTwin = this.fronts.has(front);
    if (front !== '') this.fronts.add(front);
    const besides = listRowBesides(page, this.held);
    const [completed = record, ...sections] = isTwin
      ? [record]
      : cutIntoSections(record, page, besides);
    const below = this.labels.get(record.address) ?? [];
    return [addPrinted(completed, listMissing(completed, [...below])), ...sections];
  }

  said = (): SaidOfRecords => ({ held: this.held, labels: this.labels, fronts: this.fronts });
}

/**
 * Completes search records by what the built pages print: sections of the site's own pages, and the words on the page of a
 * record that the record does not hold. A word of the interface is a label there: it stands on the pages of many records,
 * so it leads to the page that lists them. A row that leads to a record is that record's. First come the records that
 * list no others, then those that do, then the pages, from the last address to the first.
 * @param below what the records said that pages of this part may list besides its own
 */
export function completePart(
  records: readonly SearchRecord[],
  place: PartPlace,
  below: SaidOfRecords = nothingSaid,
): CompletedPart {
  const part = new PartCompleter(records, place, below);
  const readAs = (reading: PageReading) =>
    records.filter((record) => choosePageReading(record) === reading);
  const whole = readAs('part');
  const read = readAs('words').map((record) => part.complete(record, part.readSaid(record)));
  const lists = readAs('list').map((record) => part.complete(record, part.readList(record)));
  const cut = readAs('sections')
    .toReversed()
    .flatMap((record) => part.cut(record));
  return { records: [...whole, ...read, ...lists, ...cut], said: part.said() };
}
