import type { Named, Titled } from '../schema/name.ts';
import { entryKinds, type EntryKind } from '../schema/kinds.ts';
import { address } from './address.ts';
import type { Dataset, GovernmentBook } from './dataset.ts';
import { entriesOf } from './entry-book.ts';
import { findGovernment } from './find-government.ts';
import { rememberFor } from './remember.ts';

/** A record and its own page. */
interface Listed {
  address: string;
  record: Named | Titled;
}

type ListRecords = (book: GovernmentBook) => Listed[];

const listEntriesOf =
  (kind: EntryKind): ListRecords =>
  ({ government, entries }) =>
    entriesOf(entries, kind).all.map((record) => ({
      address: address.entry(government.id, kind, record.id),
      record,
    }));

/** The one table of records that have a page of their own: by kind, those of a government. */
const ofGovernment = {
  government: ({ government }) => [
    { address: address.government(government.id), record: government },
  ],
  term: ({ government, terms }) =>
    terms.map(({ term }) => ({ address: address.term(government.id, term.id), record: term })),
  pledge: ({ government, terms }) =>
    terms.flatMap(({ term, pledges }) =>
      pledges.map(({ facts }) => ({
        address: address.pledge(government.id, term.id, facts.id),
        record: facts,
      })),
    ),
  ...(Object.fromEntries(entryKinds.map((kind) => [kind, listEntriesOf(kind)])) as Record<
    EntryKind,
    ListRecords
  >),
  department: ({ government, departments }) =>
    departments.map((record) => ({
      address: address.department(government.id, record.id),
      record,
    })),
  place: ({ government }) =>
    government.places.map((record) => ({
      address: address.place(government.id, record.id),
      record,
    })),
} satisfies Record<string, ListRecords>;

type GovernmentKind = keyof typeof ofGovernment;

/** Besides, there are the sources of the whole site. */
export type RecordKind = GovernmentKind | 'source';

const governmentKinds = Object.keys(ofGovernment) as GovernmentKind[];

export const recordKinds: readonly RecordKind[] = [...governmentKinds, 'source'];

export const isRecordKind = (kind: string): kind is RecordKind =>
  recordKinds.some((known) => known === kind);

/** A record that has a page of its own, in every language, and one search record. */
export interface RecordPage extends Listed {
  kind: RecordKind;
}

/** The records of one government that have pages of their own. */
export function listGovernmentPages(book: GovernmentBook): RecordPage[] {
  return governmentKinds.flatMap((kind) =>
    ofGovernment[kind](book).map((listed) => ({ kind, ...listed })),
  );
}

export const listSourcePages = (sources: Dataset['sources']): RecordPage[] =>
  sources.map((record) => ({ kind: 'source', address: address.source(record.id), record }));

/** Every record with a page of its own: government by government and kind by kind, then the sources. */
export const listRecordPages = ({
  governments,
  sources,
}: Pick<Dataset, 'governments' | 'sources'>): RecordPage[] => [
  ...governments.flatMap(listGovernmentPages),
  ...listSourcePages(sources),
];

/** How many records of each kind there are. */
export function countRecords(dataset: Dataset): Record<RecordKind, number> {
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<
    RecordKind,
    number
  >;
  for (const { kind } of listRecordPages(dataset)) counts[kind] += 1;
  return counts;
}

/** How many entries of each kind there are. */
export function countEntries(dataset: Dataset): { kind: EntryKind; count: number }[] {
  const counts = countRecords(dataset);
  return entryKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}

const indexByAddress = (pages: readonly RecordPage[]) =>
  new Map(pages.map((page) => [page.address, page]));

const indexGovernment = rememberFor((book: GovernmentBook) =>
  indexByAddress(listGovernmentPages(book)),
);

const indexSources = rememberFor((sources: Dataset['sources']) =>
  indexByAddress(listSourcePages(sources)),
);

/** The record whose page has this address. */
export function findRecordPage(
  dataset: Pick<Dataset, 'governments' | 'sources'>,
  address: string,
): RecordPage | undefined {
  const book = findGovernment(dataset, address);
  return (book ? indexGovernment(book) : indexSources(dataset.sources)).get(address);
}
