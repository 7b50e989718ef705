import { spanDays } from '../../model/period.ts';
import type { SiteShelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

const mostYears = 5;

/** A term whose days are told and in order. */
export interface TermSpan {
  government: string | undefined;
  id: string;
  file: string;
  start: string;
  end: string;
}

export function listTermSpans(shelf: SiteShelf): TermSpan[] {
  return shelf.term.flatMap(({ file, place, facts: { start, end } }) => {
    const isSpan = start !== undefined && end !== undefined && start <= end;
    return isSpan ? [{ government: place.government, id: place.id, file, start, end }] : [];
  });
}

/** Whether one begins surely after another has begun and surely before it ends; days that are not told count for neither. */
function beginsWithin(one: TermSpan, other: TermSpan): boolean {
  const start = spanDays(one.start);
  return start.last < spanDays(other.end).first && start.first >= spanDays(other.start).first;
}

/** The terms of a government do not overlap, and none is longer than anyone is elected for. */
export function* checkTermSpans(shelf: SiteShelf): Generator<Fault> {
  const byGovernment = Map.groupBy(listTermSpans(shelf), ({ government }) => government);
  for (const spans of byGovernment.values()) {
    for (const span of spans) {
      const { file, start, end } = span;
      const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
      if (years > mostYears) {
        yield { code: 'term-length', file, path: ['end'], received: end, fills: { start } };
      }
      const other = spans.find((each) => each !== span && beginsWithin(span, each));
      if (!other) continue;
      const fills = { other: other.id, end: other.end };
      yield { code: 'term-overlap', file, path: ['start'], received: start, fills };
    }
  }
}
