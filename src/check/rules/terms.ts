import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { toSpan } from '../span.ts';

const foldTitle = (title: string) => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function* findSameTitles(shelf: Shelf): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const { file, place, facts } of shelf.pledge) {
    if (facts.title === undefined) continue;
    const key = `${place.government ?? ''}/${place.term ?? ''}/${foldTitle(facts.title)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, file);
    else
      yield {
        code: 'pledge-title-twice',
        file,
        path: ['title'],
        received: facts.title,
        fills: { first },
      };
  }
}

function findTermOf(shelf: Shelf, pledge: Entry<'pledge'>) {
  const { government, term } = pledge.place;
  return shelf.term.find(({ place }) => place.government === government && place.id === term)
    ?.facts;
}

function* findOutOfTerm(shelf: Shelf): Generator<Fault> {
  for (const pledge of shelf.pledge) {
    const { asOf, target } = pledge.facts;
    const { start, end } = findTermOf(shelf, pledge) ?? {};
    const { file } = pledge;
    if (start !== undefined && asOf !== undefined && toSpan(asOf).last < toSpan(start).first) {
      yield { code: 'pledge-before-term', file, path: ['asOf'], received: asOf, fills: { start } };
    }
    if (start === undefined || end === undefined || start > end || !target) continue;
    const [first, last] = [Number(start.slice(0, 4)) - 1, Number(end.slice(0, 4)) + 1];
    if (target.year < first || target.year > last) {
      const received = String(target.year);
      const path = ['target', 'year'];
      yield { code: 'target-outside-term', file, path, received, fills: { start, end } };
    }
  }
}

/** Terms run forwards, and pledges lie in theirs. */
export function* checkTerms(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.term) {
    const { start, end } = facts;
    if (start !== undefined && end !== undefined && toSpan(start).first > toSpan(end).last) {
      yield { code: 'term-order', file, path: ['end'], received: end, fills: { start } };
    }
  }
  yield* findOutOfTerm(shelf);
  yield* findSameTitles(shelf);
}
