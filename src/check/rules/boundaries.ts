import { listShapes, readBoundaries } from '../../schema/boundaries.ts';
import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** Boundaries are told where they come from, lie on the globe in degrees, and show a place that the records name. */
export function* checkBoundaries(shelf: Shelf): Generator<Fault> {
  const governments = new Map(shelf.government.map((entry) => [entry.place.id, entry]));
  for (const { file, place, whole } of shelf.boundaries) {
    const { facts } = governments.get(place.id) ?? {};
    if (facts && !facts.boundaries) yield { code: 'boundaries-uncredited', file };
    if (!whole) continue;
    if (whole.transform !== undefined) {
      // Steps from point to point stand in place of degrees.
      yield { code: 'boundaries-degrees', file, received: 'transform' };
      continue;
    }
    const boundaries = readBoundaries(whole);
    const outside = boundaries.arcs
      .flat()
      .find(([east, north]) => Math.abs(east) > 180 || Math.abs(north) >= 90);
    if (outside) yield { code: 'boundaries-degrees', file, received: outside.join(', ') };
    const names = new Set(listShapes(boundaries).map(({ properties }) => properties.name));
    if (facts && !(facts.places ?? []).some(({ name }) => names.has(name))) {
      yield { code: 'boundaries-unmatched', file, received: [...names].slice(0, 3).join(', ') };
    }
  }
  const drawn = new Set(shelf.boundaries.map(({ place }) => place.id));
  for (const { file, place, facts } of shelf.government) {
    if (!facts.boundaries || drawn.has(place.id)) continue;
    yield { code: 'boundaries-missing', file, path: ['boundaries'], onKey: true };
  }
}
