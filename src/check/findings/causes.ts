import { firstDay, readPeriod } from '../../model/period.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Milestone } from '../../schema/work.ts';
import { isDoneAfter, isUndoneTooEarly } from '../rules/milestones.ts';
import { dateParam, textParam } from './params.ts';
import { eachMilestone } from './pledge-rule.ts';

const find = (pledge: PledgeEntry, wanted: string | undefined) =>
  wanted === undefined ? undefined : pledge.milestones.find(({ id }) => id === wanted);

/** Something said to be done after the date of the record. */
export const doneInFuture = eachMilestone('milestone-done-future', (milestone, _, { facts }) => {
  if (milestone.state !== 'done') return [];
  if (!isDoneAfter(milestone, facts.asOf)) return ['agrees'];
  const { what, when, cite } = milestone;
  const params = { what: textParam(what), when: dateParam(when), asOf: dateParam(facts.asOf) };
  return [{ path: ['when'], params, cites: [cite] }];
});

function tellPair(milestone: Milestone, other: Milestone, name: 'undone' | 'cause') {
  return {
    params: {
      what: textParam(milestone.what),
      when: dateParam(milestone.when),
      [name]: textParam(other.what),
      [`${name}When`]: dateParam(other.when),
    },
    cites: [milestone.cite, other.cite],
    linked: { judged: milestone.judged },
  };
}

/** Something undone before it was done. */
export const undoneTooEarly = eachMilestone('milestone-undoes-order', (milestone, _, pledge) => {
  const undone = find(pledge, milestone.undoes);
  if (!undone) return [];
  if (!isUndoneTooEarly(milestone, undone)) return ['agrees'];
  return [{ path: ['undoes'], ...tellPair(milestone, undone, 'undone') }];
});

/** Something that ended before the first day of what had to come before it. */
export const beforeCause = eachMilestone('milestone-before-cause', (milestone, _, pledge) => {
  const cause = find(pledge, milestone.follows);
  if (!cause) return [];
  const { end } = readPeriod(milestone.when);
  if (end === undefined || end >= firstDay(cause.when)) return ['agrees'];
  return [{ path: ['follows'], ...tellPair(milestone, cause, 'cause') }];
});
