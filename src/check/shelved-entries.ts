import type { EntryFacts } from '../schema/entry-shape.ts';
import { declarations, entryKinds, type EntryKind } from '../schema/kinds.ts';
import type { Series } from '../schema/series.ts';
import type { ShelvedFile, SiteShelf } from './entry.ts';

/** A file of any kind of entry, with what may be read of it whatever its kind. */
export type ShelvedEntry = Pick<ShelvedFile, 'file' | 'place'> & {
  kind: EntryKind;
  facts: Partial<EntryFacts> & Readonly<Record<string, unknown>>;
};

export function listShelvedEntries(shelf: SiteShelf): ShelvedEntry[] {
  return entryKinds.flatMap((kind) =>
    (shelf[kind] as readonly ShelvedFile[]).map(({ file, place, facts }) => ({
      ...{ kind, file, place },
      facts: facts as ShelvedEntry['facts'],
    })),
  );
}

/** A file of a kind of entry that holds a series. */
export interface ShelvedSeries {
  file: string;
  facts: Partial<Series>;
}

export function listShelvedSeries(shelf: SiteShelf): ShelvedSeries[] {
  return listShelvedEntries(shelf).filter(
    ({ kind }) => 'series' in declarations[kind].schema.shape,
  );
}

/** The names of an entry's facts that are amounts of money. */
export function listAmountNames({ kind }: ShelvedEntry): string[] {
  return Object.entries(declarations[kind].facts)
    .filter(([, form]) => form === 'amount')
    .map(([name]) => name);
}
