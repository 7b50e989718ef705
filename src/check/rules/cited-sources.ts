import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { isIdLike } from './references.ts';

/** Every source that a record cites exists. */
export function* checkCitedSources(shelf: SiteShelf): Generator<Fault> {
  const known = new Set(shelf.source.map(({ place }) => place.id));
  for (const entry of Object.values(shelf).flat() as ShelvedFile[]) {
    for (const { text, path } of mentionOf(entry, 'cites')) {
      const id = text.slice(0, text.indexOf(' / '));
      // What is no id at all is the schema's to report.
      if (known.has(id) || !isIdLike(id)) continue;
      const suggestion = findNearest(id, known);
      const fault: Fault = { code: 'source-missing', file: entry.file, path, received: id };
      yield suggestion === undefined ? fault : { ...fault, suggestion };
    }
  }
}
