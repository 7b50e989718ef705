import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { toSpan } from '../span.ts';

const foldTitle = (title: string) => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function* findSameTitles(shelf: Shelf): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const { file, place, facts } of shelf.pledge) {
    if (facts.title === undefined && facts.name === undefined) continue;
  }
}

export function* checkTerms(shelf: Shelf): Generator<Fault> {
  yield* findSameTitles(shelf);
}
