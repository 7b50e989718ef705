import { address } from './address.ts';
import { countGrades, type FindingsByPage } from './finding.ts';
import { groupOf } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** Reasons to look at a promise first, the strongest first. */
const reasons: readonly ((pledge: PledgeEntry, findings: FindingsByPage) => boolean)[] = [
  ({ statuses, departed }) => statuses.schedule.value === 'overdue' && !departed,
  ({ statuses }) => statuses.evidenced.value === 'reversed',
  ({ caveat, departed }) => caveat?.name === 'changed' || departed !== undefined,
  ({ government, term, facts }, findings) => {
    const own = groupOf(findings, address.pledge(government, term, facts.id));
    return countGrades(own).contradiction > 0;
  },
];

/** Late, undone, changed and contradicted promises before the others; within a reason their order stays. */
export function listByUrgency(
  pledges: readonly PledgeEntry[],
  findings: FindingsByPage,
): PledgeEntry[] {
  const weigh = (pledge: PledgeEntry) => {
    const at = reasons.findIndex((holds) => holds(pledge, findings));
    return at === -1 ? reasons.length : at;
  };
  return pledges
    .map((pledge) => ({ pledge, weight: weigh(pledge) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ pledge }) => pledge);
}
