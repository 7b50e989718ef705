import type { Finding } from '../../model/finding.ts';
import { groupBy } from '../../model/group.ts';
import { countDays, firstDay, lastDay, readPeriod } from '../../model/period.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Milestone } from '../../schema/work.ts';
import { makeFinding, type FindingContext } from './rule.ts';

/** A list that steps back by less is read as written in order. */
const toleratedDays = 30;

/** Days from the last day that an item's begin can mean to the first day of the item above it. */
function countStepBack(above: Milestone, item: Milestone): number {
  const begin = item.when.split('/')[0] as string;
  if (begin === '..' || readPeriod(above.when).start === undefined) return 0;
  return countDays(lastDay(begin), firstDay(above.when));
}

function listStepsBack(list: readonly Milestone[], tolerated: number) {
  return list.flatMap((item, index) => {
    const above = list[index - 1];
    return above && countStepBack(above, item) > tolerated ? [{ above, item }] : [];
  });
}

function findStrays(list: readonly Milestone[]) {
  const strays = listStepsBack(list, toleratedDays);
  const rest = list.filter((milestone) => !strays.some(({ item }) => item === milestone));
  const isInOrder = strays.length * 4 <= list.length && listStepsBack(rest, 0).length === 0;
  return isInOrder ? strays : [];
}

/**
 * Items that a list in order of time prints out of that order. A list told by subject, or backwards,
 * is no list in order of time: the strays are few, and without them the rest is in order.
 * What one place prints is one list.
 */
export function findOutOfOrder(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const lists = groupBy(
      part.work.milestones ?? [],
      ({ cite }) => `${cite.source} / ${cite.place}`,
    );
    return [...lists.values()].flatMap(findStrays).map(({ above, item }) =>
      makeFinding(pledge, 'milestones-out-of-order', {
        part,
        params: {
          what: { kind: 'text', value: item.what },
          when: { kind: 'date', value: item.when },
          above: { kind: 'text', value: above.what },
          aboveWhen: { kind: 'date', value: above.when },
        },
        cites: [item.cite],
      }),
    );
  });
}

/** Planned things whose date lies wholly before the as-of day. */
export function findPlannedPassed(pledge: PledgeEntry, { asOf }: FindingContext): Finding[] {
  return pledge.parts.flatMap((part) => {
    const passed = (part.work.milestones ?? []).filter(({ state, when }) => {
      const { end } = readPeriod(when);
      return state === 'planned' && end !== undefined && end < asOf;
    });
    return passed.map(({ what, when, cite }) =>
      makeFinding(pledge, 'planned-date-passed', {
        part,
        params: {
          what: { kind: 'text', value: what },
          when: { kind: 'date', value: when },
          asOf: { kind: 'date', value: asOf },
        },
        cites: [cite],
      }),
    );
  });
}
