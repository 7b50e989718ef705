import { columnYear } from '../../model/amount.ts';
import { spanDays } from '../../model/period.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listShelvedEntries } from '../shelved-entries.ts';
import { listWorks } from '../works.ts';
import { listTermSpans, type TermSpan } from './term-spans.ts';

/** Works are begun long before a term and finished long after; further than this a year is more often miscopied. */
const farYears = 8;

interface PlacedDate {
  when: string;
  path: FieldPath;
  onKey?: true;
}

function shiftYears(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}

function isFar(when: string, { start, end }: TermSpan): boolean {
  const { first, last } = spanDays(when);
  const [from, to] = [
    shiftYears(spanDays(start).first, -farYears),
    shiftYears(spanDays(end).last, farYears),
  ];
  return last < from || (first || last) > to;
}

function* listColumnYears(columns: object = {}, table: FieldPath): Generator<PlacedDate> {
  for (const column of Object.keys(columns)) {
    const year = columnYear(column);
    if (year === undefined) continue;
    yield { when: String(year), path: [...table, 'columns', column], onKey: true };
  }
}

function* listPledgeDates({ facts }: Shelf['pledge'][number]): Generator<PlacedDate> {
  if (facts.asOf !== undefined) yield { when: facts.asOf, path: ['asOf'] };
  for (const { work, base } of listWorks(facts)) {
    for (const [index, { when }] of (work.milestones ?? []).entries()) {
      yield { when, path: [...base, 'milestones', index, 'when'] };
    }
    for (const [index, { when }] of (work.yearlyGoals ?? []).entries()) {
      if (when !== undefined) yield { when, path: [...base, 'yearlyGoals', index, 'when'] };
    }
    const { plan, termPlan, spent } = work.money ?? {};
    const at = [...base, 'money'];
    for (const [index, { columns }] of (plan?.rows ?? []).entries()) {
      yield* listColumnYears(columns, [...at, 'plan', 'rows', index]);
    }
    yield* listColumnYears(termPlan?.columns, [...at, 'termPlan']);
    yield* listColumnYears(spent?.columns, [...at, 'spent']);
  }
}

/** What happens to a pledge lies within some years of its term, and an entry within some of any. */
export function* checkFarDates(shelf: Shelf): Generator<Fault> {
  const spans = listTermSpans(shelf);
  const tellFar = (file: string, { start, end }: TermSpan, { when, ...at }: PlacedDate): Fault => ({
    ...{ code: 'date-far-from-term', file, ...at, received: when, fills: { start, end } },
  });
  for (const entry of shelf.pledge) {
    const { government, term } = entry.place;
    const span = spans.find((each) => each.government === government && each.id === term);
    for (const dated of span ? listPledgeDates(entry) : []) {
      if (span && isFar(dated.when, span)) yield tellFar(entry.file, span, dated);
    }
  }
  for (const { file, place, facts } of listShelvedEntries(shelf)) {
    const own = spans.filter(({ government }) => government === place.government);
    const [first] = own;
    const dates = [
      { when: facts.date, path: ['date'] },
      ...(facts.steps ?? []).map(({ when }, index) => ({ when, path: ['steps', index, 'when'] })),
    ];
    for (const { when, path } of first ? dates : []) {
      if (!first || when === undefined || !own.every((span) => isFar(when, span))) continue;
      yield tellFar(file, first, { when, path });
    }
  }
}
