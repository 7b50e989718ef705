import { placeAnchor } from '../../model/place-anchor.ts';
import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

/** Two spellings of one place would stand at one anchor of the source's page. */
export function* checkCitedPlaces(shelf: Shelf): Generator<Fault> {
  const spelt = new Map<string, string>();
  for (const { file, tree } of Object.values(shelf).flat() as Entry[]) {
    const faults: Fault[] = [];
    walkTexts(tree ?? null, (text, key, path) => {
      if (key !== 'cite' && key !== 'sources' && key !== 'at') return;
      const cut = text.indexOf(' / ');
      if (cut < 1) return;
      const [source, place] = [text.slice(0, cut), text.slice(cut + 3).trim()];
      const anchor = `${source}#${placeAnchor(place)}`;
      const first = spelt.get(anchor) ?? place;
      spelt.set(anchor, first);
      if (first === place) return;
      const told = { file, path: [...path], received: place, suggestion: `${source} / ${first}` };
      faults.push({ ...told, code: 'place-twice', fills: { first } });
    });
    yield* faults;
  }
}
