import type { PledgeEntry } from './pledge-entry.ts';
import {
  evidencedValues,
  reportedStates,
  scheduleValues,
  type EvidencedValue,
  type ReportedState,
  type ScheduleValue,
} from './status.ts';

/** All pledges, those at one value of one of the three statuses, or those whose record is out of date. */
export type CountName =
  | 'pledges'
  | 'stale'
  | `evidenced.${EvidencedValue}`
  | `schedule.${ScheduleValue}`
  | `reported.${ReportedState}`;

/** A number of pledges with its working: what is counted, the as-of date and the ids. */
export interface Count {
  name: CountName;
  /** ISO day. */
  asOf: string;
  ids: readonly string[];
}

const statusValues = {
  evidenced: evidencedValues,
  schedule: scheduleValues,
  reported: reportedStates,
} as const;

const namesOf = (status: keyof typeof statusValues): CountName[] =>
  statusValues[status].map((value) => `${status}.${value}` as CountName);

/** The catalogue of all counts. */
export const countNames: readonly CountName[] = [
  'pledges',
  ...(Object.keys(statusValues) as (keyof typeof statusValues)[]).flatMap(namesOf),
  'stale',
];

export function isCountName(name: string): name is CountName {
  return (countNames as readonly string[]).includes(name);
}

/** Every count of pledges by state; those that nothing is counted in are left out. */
export function listCounts(pledges: readonly PledgeEntry[], asOf: string): Count[] {
  const count = (name: CountName, isCounted: (pledge: PledgeEntry) => boolean): Count => ({
    name,
    asOf,
    ids: pledges.filter(isCounted).map(({ facts }) => facts.id),
  });
  const byStatus = (Object.keys(statusValues) as (keyof typeof statusValues)[]).flatMap((status) =>
    statusValues[status].map((value) =>
      count(`${status}.${value}` as CountName, ({ statuses }) => statuses[status].value === value),
    ),
  );
  return [
    count('pledges', () => true),
    ...byStatus,
    count('stale', ({ freshness }) => freshness.value === 'stale'),
  ].filter(({ ids }) => ids.length > 0);
}
