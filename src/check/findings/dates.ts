import { keyPlace } from '../../model/citations.ts';
import { groupBy } from '../../model/group.ts';
import { countDays, readPeriod } from '../../model/period.ts';
import type { Milestone } from '../../schema/work.ts';
import { dateParam, textParam } from './params.ts';
import { eachMilestone, eachPart } from './pledge-rule.ts';
import type { Outcome } from './rule.ts';

/** A list that steps back by less is read as written in order. */
const toleratedDays = 30;

/** Days from the end of an item to the first day of the item above it; what overlaps is a strand of its own. */
function countStepBack(above: Milestone, item: Milestone): number {
  const [{ start: begun, end }, { start }] = [readPeriod(item.when), readPeriod(above.when)];
  const isOpen = begun === undefined || end === undefined || start === undefined;
  return isOpen ? 0 : countDays(end, start);
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
export const outOfOrder = eachPart('milestones-out-of-order', ({ work }) => {
  const milestones = work.milestones ?? [];
  const lists = groupBy(milestones, ({ cite }) => keyPlace(cite));
  return [...lists.values()].flatMap((list): Outcome[] => {
    const strays = findStrays(list);
    if (strays.length === 0) return list.length > 1 ? ['agrees'] : [];
    return strays.map(({ above, item }) => ({
      path: ['milestones', milestones.indexOf(item), 'when'],
      params: {
        what: textParam(item.what),
        when: dateParam(item.when),
        above: textParam(above.what),
        aboveWhen: dateParam(above.when),
      },
      cites: [item.cite],
    }));
  });
});

/** Planned things whose date lies wholly before the as-of day of their record. */
export const plannedPassed = eachMilestone('planned-date-passed', (milestone, _, pledge) => {
  const asOf = pledge.asOf.day;
  const { state, what, when, cite } = milestone;
  const { end } = readPeriod(when);
  if (state !== 'planned' || end === undefined) return [];
  if (end >= asOf) return ['agrees'];
  const params = { what: textParam(what), when: dateParam(when), asOf: dateParam(asOf) };
  return [{ path: ['when'], params, cites: [cite] }];
});
