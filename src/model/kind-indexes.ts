import { declarations, type EntryKind } from '../schema/kinds.ts';
import { address } from './address.ts';
import type { GovernmentBook } from './dataset.ts';
import { listEntryGroups } from './entry-book.ts';

/** The page that lists the entries of a kind. */
export interface KindIndex {
  kind: EntryKind;
  address: string;
}

/** The lists of a government that have a page of their own: one for each kind that it has entries of. */
export function listKindIndexes({
  government,
  entries,
}: Pick<GovernmentBook, 'government' | 'entries'>): KindIndex[] {
  return listEntryGroups(entries)
    .filter(({ kind }) => declarations[kind].listedAt === undefined)
    .map(({ kind }) => ({ kind, address: address.entries(government.id, kind) }));
}
