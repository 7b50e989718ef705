import type { Named, Titled } from '../schema/name.ts';
import { entryKinds, type EntryKind } from '../schema/kinds.ts';
import { address } from './address.ts';
import type { Dataset, GovernmentBook } from './dataset.ts';
import { entriesOf } from './entry-book.ts';

export const recordKinds = [
  'government',
  'term',
  'pledge',
  ...entryKinds,
  'department',
  'place',
  'source',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record that has a page of its own, in every language, and one search record. */
export interface RecordPage {
  kind: RecordKind;
  address: string;
  record: Named | Titled;
}

/** The records of one government that have pages of their own. */
export function listGovernmentPages(book: GovernmentBook): RecordPage[] {
  const gov = book.government.id;
  return [
    { kind: 'government', address: address.government(gov), record: book.government },
    ...book.terms.flatMap(({ term, pledges }): RecordPage[] => [
      { kind: 'term', address: address.term(gov, term.id), record: term },
      ...pledges.map(({ facts }) => ({
        kind: 'pledge' as const,
        address: address.pledge(gov, term.id, facts.id),
        record: facts,
      })),
    ]),
    ...entryKinds.flatMap((kind) =>
      entriesOf(book.entries, kind).all.map((record) => ({
        kind,
        address: address.entry(gov, kind, record.id),
        record,
      })),
    ),
    ...book.departments.map((record) => ({
      kind: 'department' as const,
      address: address.department(gov, record.id),
      record,
    })),
    ...book.government.places.map((record) => ({
      kind: 'place' as const,
      address: address.place(gov, record.id),
      record,
    })),
  ];
}

/** Every record with a page of its own, in the order of the dataset. */
export function listRecordPages(dataset: Dataset): RecordPage[] {
  return [
    ...dataset.governments.flatMap(listGovernmentPages),
    ...dataset.sources.map((record) => ({
      kind: 'source' as const,
      address: address.source(record.id),
      record,
    })),
  ];
}

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

const indexes = new WeakMap<Dataset, ReadonlyMap<string, RecordPage>>();

/** The record whose page has this address; the index is made once for a dataset. */
export function findRecordPage(dataset: Dataset, address: string): RecordPage | undefined {
  const known = indexes.get(dataset);
  const index = known ?? new Map(listRecordPages(dataset).map((page) => [page.address, page]));
  if (!known) indexes.set(dataset, index);
  return index.get(address);
}
