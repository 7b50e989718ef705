import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { spanDays } from '../../model/period.ts';

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

function* findOutOfTerm(shelf: Shelf): Generator<Fault> {
  const key = (government: string | undefined, term: string | undefined) =>
    `${government ?? ''}/${term ?? ''}`;
  const terms = new Map(
    shelf.term.map(({ place, facts }) => [key(place.government, place.id), facts]),
  );
  for (const { file, place, facts } of shelf.pledge) {
    const { asOf, target } = facts;
    const { start, end } = terms.get(key(place.government, place.term)) ?? {};
    if (start !== undefined && asOf !== undefined && spanDays(asOf).last < spanDays(start).first) {
      yield { code: 'pledge-before-term', file, path: ['asOf'], received: asOf, fills: { start } };
    }
    if (start === undefined || end === undefined || start > end || !target) continue;
    // What is reached after the term may have been promised in it; what was reached before cannot.
    const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4)) + 1];
    if (target.year < first || target.year > last) {
      const received = String(target.year);
      const path = ['target', 'year'];
      yield { code: 'target-outside-term', file, path, received, fills: { start, end } };
    }
  }
}

/** A term ends after it begins, the deadlines of its pledges lie within it, and their titles differ. */
export function* checkTerms(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.term) {
    const { start, end } = facts;
    if (start !== undefined && end !== undefined && spanDays(start).first > spanDays(end).last) {
      yield { code: 'term-order', file, path: ['end'], received: end, fills: { start } };
    }
  }
  yield* findOutOfTerm(shelf);
  yield* findSameTitles(shelf);
}
