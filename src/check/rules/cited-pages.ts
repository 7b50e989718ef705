import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

const citation = /^([a-z0-9-]+) \/ (\d{1,5})쪽/;

/** A page that is cited is one that the document has, where its file says how many there are. */
export function* checkCitedPages(shelf: Shelf): Generator<Fault> {
  const pagesOf = new Map(shelf.source.map(({ place, facts }) => [place.id, facts.pages]));
  for (const { file, tree } of Object.values(shelf).flat() as Entry[]) {
    const faults: Fault[] = [];
    walkTexts(tree ?? null, (text, key, path) => {
      if (key !== 'cite' && key !== 'sources' && key !== 'at') return;
      const [, source = '', place = ''] = citation.exec(text) ?? [];
      const [page, pages] = [Number(place), pagesOf.get(source)];
      if (place === '' || pages === undefined || (page >= 1 && page <= pages)) return;
      const told = { file, path: [...path], received: text };
      faults.push({ ...told, code: 'citation-page-beyond', fills: { page, source, pages } });
    });
    yield* faults;
  }
}
