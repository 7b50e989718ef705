import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** The governments that any file belongs to, with the first such file. */
function listGovernments(shelf: Shelf): Map<string, string> {
  const first = new Map<string, string>();
  for (const { file, place } of Object.values(shelf).flat()) {
    if (place.government !== undefined && !first.has(place.government)) {
      first.set(place.government, file);
    }
  }
  return first;
}

/** A term file that states totals, or whose totals cannot be read: what is wrong with them is told at their own place. */
const isAnnounced = ({ facts, tree }: Shelf['term'][number]) =>
  facts.announced !== undefined ||
  (typeof tree === 'object' && tree !== null && 'announced' in tree);

/** The files that every site needs exist. */
export function* checkPresence(shelf: Shelf): Generator<Fault> {
  if (shelf.site.length === 0) yield { code: 'site-missing', file: 'site.yaml' };
  if (shelf.pledge.length === 0 && !shelf.term.some(isAnnounced)) {
    yield { code: 'site-empty', file: '.' };
  }

  for (const [government, file] of listGovernments(shelf)) {
    const needed = [
      ['government.yaml', shelf.government],
      ['departments.yaml', shelf.departments],
      ['terms/*.yaml', shelf.term],
    ] as const;
    for (const [missing, entries] of needed) {
      if (entries.some(({ place }) => place.government === government)) continue;
      const fills = { missing };
      yield { code: 'government-incomplete', file, received: government, fills };
    }
  }

  const terms = new Map(shelf.term.map(({ place }) => [`${place.government}/${place.id}`, place]));
  const governed = new Set(shelf.term.map(({ place }) => place.government));
  const told = new Set<string>();
  for (const { file, place } of shelf.pledge) {
    const key = `${place.government}/${place.term}`;
    if (terms.has(key) || told.has(key) || !governed.has(place.government)) continue;
    told.add(key);
    yield { code: 'term-missing', file, received: place.term ?? '' };
  }
}
