import { placeAnchor } from '../../model/place-anchor.ts';
import { findSection } from '../../model/source-sections.ts';
import type { SiteShelf } from '../entry.ts';
import { listCited } from '../list-cited.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';

/** Two spellings of one place would stand at one anchor of the source's page. */
export function* checkCitedPlaces(shelf: SiteShelf): Generator<Fault> {
  const spelt = new Map<string, string>();
  const known = new Map<string, Set<string>>();
  for (const { file, path, source, place } of listCited(shelf)) {
    const right = known.get(source) ?? new Set();
    if (right.has(place)) continue;
    const anchor = `${source}#${placeAnchor(place)}`;
    const first = spelt.get(anchor) ?? place;
    spelt.set(anchor, first);
    if (first === place) known.set(source, right.add(place));
    if (first === place) continue;
    const told = { file, path, received: place, suggestion: `${source} / ${first}` };
    yield { ...told, code: 'place-twice', fills: { first } };
  }
}

/** Where a document's sections are listed, each is cited or says why not, and nothing outside them is cited. */
export function* checkSections(shelf: SiteShelf): Generator<Fault> {
  if (!shelf.source.some(({ facts }) => facts.sections)) return;
  const bySource = Map.groupBy(listCited(shelf), ({ source }) => source);
  for (const { file, facts } of shelf.source) {
    const { id = '', sections } = facts;
    if (!sections) continue;
    const held = new Set<string>();
    for (const { place, ...at } of bySource.get(id) ?? []) {
      const section = findSection(sections, place);
      if (section) held.add(section.place);
      else {
        const suggestion = findNearest(
          place,
          sections.map((each) => each.place),
        );
        const told = { file: at.file, path: at.path, received: place };
        const hint = suggestion === undefined ? {} : { suggestion: `${id} / ${suggestion}` };
        yield { ...told, ...hint, code: 'place-outside-sections', fills: { source: id } };
      }
    }
    for (const [index, { place, leftOut }] of sections.entries()) {
      if (held.has(place) || leftOut !== undefined) continue;
      const path = ['sections', index, 'place'];
      yield { code: 'section-unanswered', file, path, received: place };
    }
  }
}
