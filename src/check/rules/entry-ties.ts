import { listHeld, pathOf } from '../../model/entry-book.ts';
import type { Entry, Shelf } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listShelvedEntries } from '../shelved-entries.ts';

/** Names by the government whose files they are. */
function groupNames<T extends Pick<Entry, 'place'>>(
  files: readonly T[],
  nameOf: (file: T) => string,
) {
  const sets = new Map<string | undefined, Set<string>>();
  for (const file of files) {
    const { government } = file.place;
    sets.set(government, (sets.get(government) ?? new Set<string>()).add(nameOf(file)));
  }
  return sets;
}

/** The term and the other entries that an entry names are those of its government. */
export function* checkEntryTies(shelf: Shelf): Generator<Fault> {
  const entries = listShelvedEntries(shelf);
  const paths = groupNames(entries, ({ kind, place }) => pathOf(kind, place.id));
  const terms = groupNames(shelf.term, ({ place }) => place.id);
  for (const { file, kind, place, facts } of entries) {
    const { term, related = [] } = facts;
    const ids = terms.get(place.government);
    if (term !== undefined && ids && !ids.has(term)) {
      const suggestion = findNearest(term, ids);
      const told: Fault = { code: 'term-unknown', file, path: ['term'], received: term };
      yield suggestion === undefined ? told : { ...told, suggestion };
    }
    const own = pathOf(kind, place.id);
    const others = paths.get(place.government) ?? new Set();
    const named: { path: FieldPath; received: string }[] = [
      ...listHeld(kind, facts).map(({ name, path }) => ({ path: [name], received: path })),
      ...related.map((received, index) => ({ path: ['related', index], received })),
    ];
    for (const { path, received } of named) {
      if (others.has(received) && received !== own) continue;
      const known = [...others].filter((other) => other !== own);
      const suggestion = findNearest(received, known);
      const told: Fault = { code: 'record-missing', file, path, received };
      yield suggestion === undefined ? told : { ...told, suggestion };
    }
  }
}
