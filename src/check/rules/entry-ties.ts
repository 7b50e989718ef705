import { pathOf } from '../../model/entry-book.ts';
import type { Entry, Shelf } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
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
    const known = terms.get(place.government);
    if (term !== undefined && known && !known.has(term)) {
      const suggestion = findNearest(term, known);
      const told: Fault = { code: 'term-unknown', file, path: ['term'], received: term };
      yield suggestion === undefined ? told : { ...told, suggestion };
    }
    const own = pathOf(kind, place.id);
    const others = paths.get(place.government) ?? new Set();
    for (const [index, received] of related.entries()) {
      if (others.has(received) && received !== own) continue;
      const suggestion = findNearest(
        received,
        [...others].filter((path) => path !== own),
      );
      const told: Fault = { code: 'record-missing', file, path: ['related', index], received };
      yield suggestion === undefined ? told : { ...told, suggestion };
    }
  }
}
