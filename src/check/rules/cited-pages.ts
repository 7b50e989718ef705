import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import type { Fault } from '../problem.ts';

const citation = /^([a-z0-9-]+) \/ (\d{1,5})쪽/;

/** A page that is cited is one that the document has, where its file says how many there are. */
export function* checkCitedPages(shelf: SiteShelf): Generator<Fault> {
  const pagesOf = new Map(shelf.source.map(({ place, facts }) => [place.id, facts.pages]));
  for (const entry of Object.values(shelf).flat() as ShelvedFile[]) {
    for (const { text, path } of mentionOf(entry, 'cites')) {
      const [, source = '', place = ''] = citation.exec(text) ?? [];
      const [page, pages] = [Number(place), pagesOf.get(source)];
      if (place === '' || pages === undefined || (page >= 1 && page <= pages)) continue;
      const told = { file: entry.file, path, received: text };
      yield { ...told, code: 'citation-page-beyond', fills: { page, source, pages } };
    }
  }
}
