import type { Pledge } from '../schema/pledge.ts';
import type { Milestone } from '../schema/work.ts';
import { lastDay } from './period.ts';
import type { Evidenced } from './status.ts';

/** What must be known beside the status of a pledge; the data of one phrase (`caveat.<name>` in i18n). */
export type Caveat =
  /** What met the target was undone since. */
  | { name: 'undone'; event: string; when: string }
  /** The target is met, and the thing itself was still to come on the as-of day. */
  | { name: 'to-come'; event: string; when: string }
  /** What was promised is recorded as changed. */
  | { name: 'changed'; before: string; after: string };

/** The one that weighs most, or none. @param asOf ISO day */
export function readCaveat(
  { adjustments = [] }: Pick<Pledge, 'adjustments'>,
  milestones: readonly Milestone[],
  { value, undoneBy }: Evidenced,
  asOf: string,
): Caveat | undefined {
  if (undoneBy) return { name: 'undone', event: undoneBy.what, when: undoneBy.when };
  const last = milestones.findLast(
    ({ state, when }) => state === 'planned' && lastDay(when) > asOf,
  );
  if (value === 'achieved' && last) return { name: 'to-come', event: last.what, when: last.when };
  const change = adjustments.findLast(({ kind }) => kind === 'change' || kind === 'retarget');
  return change && { name: 'changed', before: change.before, after: change.after };
}
