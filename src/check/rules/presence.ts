import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import type { Fault } from '../problem.ts';

/** The governments that any file belongs to, with the first such file. */
function listGovernments(shelf: SiteShelf): Map<string, string> {
  const first = new Map<string, string>();
  for (const { file, place } of Object.values(shelf).flat()) {
    if (place.government !== undefined && !first.has(place.government)) {
      first.set(place.government, file);
    }
  }
  return first;
}

const listOwners = (files: readonly ShelvedFile[]) =>
  new Set(files.map(({ place }) => place.government));

/** A term file that states totals, or whose totals cannot be read: what is wrong with them is told at their own place. */
const isAnnounced = (term: ShelvedFile<'term'>) =>
  term.facts.announced !== undefined || mentionOf(term, 'announces');

/** The files that every site needs exist. */
export function* checkPresence(shelf: SiteShelf): Generator<Fault> {
  if (shelf.site.length === 0) yield { code: 'site-missing', file: 'site.yaml' };
  if (shelf.pledge.length === 0 && !shelf.term.some(isAnnounced)) {
    yield { code: 'site-empty', file: '.' };
  }

  const governed = listOwners(shelf.term);
  const needed = [
    ['government.yaml', listOwners(shelf.government)],
    ['departments.yaml', listOwners(shelf.departments)],
    ['terms/*.yaml', governed],
  ] as const;
  for (const [government, file] of listGovernments(shelf)) {
    for (const [missing, having] of needed) {
      if (having.has(government)) continue;
      const fills = { missing };
      yield { code: 'government-incomplete', file, received: government, fills };
    }
  }

  const terms = new Map(shelf.term.map(({ place }) => [`${place.government}/${place.id}`, place]));
  const told = new Set<string>();
  for (const { file, place } of shelf.pledge) {
    const key = `${place.government}/${place.term}`;
    if (terms.has(key) || told.has(key) || !governed.has(place.government)) continue;
    told.add(key);
    yield { code: 'term-missing', file, received: place.term ?? '' };
  }
}
