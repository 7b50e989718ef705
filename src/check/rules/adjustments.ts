import type { Pledge } from '../../schema/pledge.ts';
import type { Adjustment } from '../../schema/standing.ts';
import type { Entry, FilePlace, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { spanDays } from '../../model/period.ts';

type PledgeFile = Entry<'pledge'>;
/** A pledge of the same term by its number. */
type Find = (id: string) => PledgeFile | undefined;

const takesInto = ({ kind }: Adjustment) => kind === 'merge' || kind === 'split';

function* checkInto({ file, place: { id }, facts }: PledgeFile): Generator<Fault> {
  for (const [index, adjustment] of (facts.adjustments ?? []).entries()) {
    const { kind, into } = adjustment;
    const path = ['adjustments', index];
    if (takesInto(adjustment) && !into) yield { code: 'adjustment-into-missing', file, path };
    if (!into) continue;
    const at = { file, path: [...path, 'into'] };
    if (!takesInto(adjustment)) yield { ...at, code: 'adjustment-into-kind', fills: { kind } };
    else if (into.every((other) => other === id)) {
      yield { ...at, code: 'adjustment-into-self', received: id };
    }
  }
}

/** What is split makes new pledges; a merger may lead to an old one. Either end of a new pledge names the other. */
function* checkBothEnds({ file, place, facts }: PledgeFile, find: Find): Generator<Fault> {
  const own = place.id;
  for (const [index, adjustment] of (facts.adjustments ?? []).entries()) {
    for (const [at, received] of (adjustment.into ?? []).entries()) {
      const target = received === own ? undefined : find(received)?.whole;
      if (!target || (adjustment.kind !== 'split' && !target.added)) continue;
      if (target.added?.from?.includes(own)) continue;
      const path = ['adjustments', index, 'into', at];
      yield { code: 'adjustment-into-unanswered', file, path, received, fills: { own } };
    }
  }
  for (const [at, received] of (facts.added?.from ?? []).entries()) {
    const origin = find(received)?.whole;
    if (!origin || origin.adjustments?.some(({ into }) => into?.includes(own))) continue;
    const path = ['added', 'from', at];
    yield { code: 'added-from-unanswered', file, path, received, fills: { own } };
  }
}

function listDates({ adjustments = [], jury = [], added }: Partial<Pledge>) {
  return [
    ...adjustments.map(({ date }, index) => ({ date, path: ['adjustments', index, 'date'] })),
    ...jury.map(({ date }, index) => ({ date, path: ['jury', index, 'date'] })),
    { date: added?.date, path: ['added', 'date'] },
  ];
}

function* checkDates({ file, facts }: PledgeFile, start: string | undefined): Generator<Fault> {
  const { asOf } = facts;
  for (const { date, path } of listDates(facts)) {
    if (date === undefined) continue;
    const told = { file, path, received: date };
    if (start !== undefined && spanDays(date).last < spanDays(start).first) {
      yield { ...told, code: 'adjustment-before-term', fills: { start } };
    }
    if (asOf !== undefined && spanDays(date).first > spanDays(asOf).last) {
      yield { ...told, code: 'adjustment-after-as-of', fills: { asOf } };
    }
  }
}

/** No status after a drop says otherwise; a drop without a date cannot be compared. */
function* checkDrop({ file, facts }: PledgeFile): Generator<Fault> {
  const dropped = facts.adjustments?.find(({ kind, date }) => kind === 'drop' && date)?.date;
  if (dropped === undefined) return;
  for (const [index, { asOf, value }] of (facts.status ?? []).entries()) {
    if (value === 'dropped' || spanDays(asOf).first <= spanDays(dropped).last) continue;
    const path = ['status', index, 'value'];
    yield { code: 'status-after-drop', file, path, received: value, fills: { dropped, asOf } };
  }
}

function* checkJury({ file, facts }: PledgeFile): Generator<Fault> {
  for (const [index, { answer, result }] of (facts.jury ?? []).entries()) {
    if (result === undefined || (answer !== undefined && answer !== 'pending')) continue;
    yield { code: 'jury-result-unanswered', file, path: ['jury', index, 'result'] };
  }
}

/** What was changed says where it went, fits the term and is told alike by both ends; panels are answered first. */
export function* checkAdjustments(shelf: Shelf): Generator<Fault> {
  const key = ({ government, term }: FilePlace, id: string | undefined) =>
    [government, term, id].join('/');
  const pledges = new Map(shelf.pledge.map((entry) => [key(entry.place, entry.place.id), entry]));
  const starts = new Map(
    shelf.term.map(({ place, facts }) => [`${place.government ?? ''}/${place.id}`, facts.start]),
  );
  for (const entry of shelf.pledge) {
    const { government = '', term = '' } = entry.place;
    yield* checkInto(entry);
    yield* checkBothEnds(entry, (id) => pledges.get(key(entry.place, id)));
    yield* checkDates(entry, starts.get(`${government}/${term}`));
    yield* checkDrop(entry);
    yield* checkJury(entry);
  }
}
