import { splitPeriod } from '../../schema/split-period.ts';
import type { Milestone } from '../../schema/work.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { spanDays } from '../../model/period.ts';
import { listWorks } from '../works.ts';

/** Whether something said to be done lies wholly after the date of the record. */
export function isDoneAfter(milestone: Milestone, asOf: string): boolean {
  return milestone.state === 'done' && spanDays(milestone.when).first > spanDays(asOf).last;
}

/** Whether something said to be done goes on, by its stated end, after the date of the record; an open end says nothing. */
function endsLater({ state, when }: Milestone, asOf: string): boolean {
  const { end, isInterval } = splitPeriod(when);
  if (state !== 'done' || !isInterval || end === undefined) return false;
  return spanDays(end).first > spanDays(asOf).last;
}

/** Whether something is undone before, or in the very time in which, it came to be. */
export function isUndoneTooEarly(milestone: Milestone, undone: Milestone): boolean {
  const isLater = spanDays(undone.when).first >= spanDays(milestone.when).last;
  return isLater || undone.when === milestone.when;
}

function* checkAsOf(
  file: string,
  asOf: string,
  milestone: Milestone,
  path: FieldPath,
): Generator<Fault> {
  const [when, known] = [spanDays(milestone.when), spanDays(asOf)];
  const told = { file, path: [...path, 'when'], received: milestone.when, fills: { asOf } };
  if (isDoneAfter(milestone, asOf)) yield { ...told, code: 'milestone-done-future' };
  else if (endsLater(milestone, asOf)) yield { ...told, code: 'milestone-ends-later' };
  if (milestone.state === 'planned' && when.last < known.first) {
    yield { ...told, code: 'milestone-planned-past' };
  }
}

function* checkUndoing(
  file: string,
  milestone: Milestone,
  all: ReadonlyMap<string, Milestone>,
  path: FieldPath,
): Generator<Fault> {
  const undone = milestone.undoes === undefined ? undefined : all.get(milestone.undoes);
  if (!undone || !isUndoneTooEarly(milestone, undone)) return;
  yield {
    code: 'milestone-undoes-order',
    file,
    path: [...path, 'undoes'],
    received: undone.id,
    fills: { when: milestone.when, undone: undone.when },
  };
}

/** What is done is not in the future, and only what is earlier is undone. */
export function* checkMilestones(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.pledge) {
    const works = listWorks(facts);
    const all = new Map(
      works.flatMap(({ work }) => work.milestones ?? []).map((item) => [item.id, item] as const),
    );
    for (const { work, base } of works) {
      for (const [index, milestone] of (work.milestones ?? []).entries()) {
        const path = [...base, 'milestones', index];
        if (facts.asOf !== undefined) yield* checkAsOf(file, facts.asOf, milestone, path);
        yield* checkUndoing(file, milestone, all, path);
      }
    }
  }
}
