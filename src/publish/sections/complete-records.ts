import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listInterfaceWords } from '../../search/interface-words.ts';
import { addPrinted, listPrinted } from '../../search/printed-words.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { cutPage, listRowWords, type ReadPage } from './cut-page.ts';
import { readMain } from './read-main.ts';

/** What is found by its sections: the site's own pages, and those that say something of all records below them. */
const isCut = ({ kind }: SearchRecord) =>
  kind === 'page' || kind === 'government' || kind === 'term';

/** Records whose pages are lists of others. */
const isList = ({ kind }: SearchRecord) =>
  kind === 'department' || kind === 'place' || kind === 'source' || kind === 'goal';

/** There are few of these, and what a list says of them stands nowhere else. */
const isListedInFull = (record: SearchRecord) => isCut(record) || record.kind === 'goal';

/** Reads the pages of records, in both languages. */
function openPages(site: string, base: string, addresses: ReadonlySet<string>) {
  const root = base.replace(/\/$/, '');
  const readIn = (folder: string, { address }: SearchRecord, isRow: (href: string) => boolean) => {
    const file = join(site, folder, address, 'index.html');
    if (!existsSync(file)) return [];
    return readMain(readFileSync(file, 'utf8'), {
      isRow,
      ...(folder === '' ? {} : { without: 'ko' as const }),
    });
  };
  return (record: SearchRecord): ReadPage => {
    const leavesRows = isCut(record) || isList(record);
    const isRow = (href: string) => {
      if (!leavesRows || !href.startsWith(`${root}/`)) return false;
      const to = href.slice(root.length).replace(/#.*$/, '').replace(/^\/en\//, '/');
      return to !== record.address && addresses.has(to);
    };
    return { ko: readIn('', record, isRow), en: readIn('en', record, isRow) };
  };
}

/** The page of the site's own that stands nearest above an address. */
function findAbove(pages: ReadonlyMap<string, unknown>, address: string): string {
  let above = address;
  do above = above.replace(/[^/]+\/$/, '');
  while (above !== '/' && !pages.has(above));
  return above;
}

/**
 * Completes the search records by what the built pages print: sections of the site's own pages, and the words on the
 * page of a record that the record does not hold. A word of the interface is a label there: it stands on the pages of
 * many records, so it leads to the page that lists them. A row that leads to a record is that record's, and left out.
 * Records come one at a time; the pages follow them, from the last address to the first.
 */
export function* completeRecords(
  records: Iterable<SearchRecord>,
  site: string,
  base: string,
): Generator<SearchRecord> {
  const rowsOf = new Set<string>();
  for (const record of records) if (!isListedInFull(record)) rowsOf.add(record.address);
  const read = openPages(site, base, rowsOf);
  const labels = listInterfaceWords();
  const pages = new Map<string, SearchRecord>();
  const labelsBelow = new Map<string, Set<string>>();
  const own: SearchRecord[] = [];
  for (const record of records) {
    if (isCut(record)) {
      own.push(record);
      if (record.kind === 'page') pages.set(record.address, record);
    }
  }
  for (const record of records) {
    if (isCut(record)) continue;
    if (record.address.includes('#')) {
      yield record;
      continue;
    }
    const { ko, en } = read(record);
    const printed = listPrinted(record, [...ko, ...en].flatMap((part) => [
      ...[part.heading, part.text],
      ...listRowWords(part, labels),
    ]));
    const above = findAbove(pages, record.address);
    const found = labelsBelow.get(above) ?? new Set();
    labelsBelow.set(above, found);
    for (const word of printed) if (labels.has(word)) found.add(word);
    yield addPrinted(
      record,
      printed.filter((word) => !labels.has(word)),
    );
  }
  const fronts = new Set<string>();
  for (const record of own.toReversed()) {
    const page = read(record);
    // A front page may stand at several addresses; the longest of them stays what it is.
    const front = record.kind !== 'page' || record.address === '/' ? JSON.stringify(page) : '';
    const isTwin = fronts.has(front);
    if (front !== '') fronts.add(front);
    const [completed = record, ...sections] = isTwin ? [record] : cutPage(record, page, labels);
    const below = [...(labelsBelow.get(record.address) ?? [])];
    yield addPrinted(completed, listPrinted(completed, below));
    yield* sections;
  }
}
