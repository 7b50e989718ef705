import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Milestone } from '../../schema/work.ts';
import { makeFinding } from './rule.ts';

/** The milestone that the field of a problem points into: `projects[1].milestones[0].when`. */
function readField({ facts, parts }: PledgeEntry, field: string) {
  const found = /^(?:projects\[(\d+)\]\.)?milestones\[(\d+)\]/.exec(field);
  if (!found) return undefined;
  const project = found[1] === undefined ? undefined : facts.projects?.[Number(found[1])];
  if (found[1] !== undefined && !project) return undefined;
  const part = parts.find(({ id }) => id === project?.id);
  const milestone = part?.work.milestones?.[Number(found[2])];
  return part && milestone && { part, milestone };
}

const text = (value: string) => ({ kind: 'text' as const, value });
const date = (value: string) => ({ kind: 'date' as const, value });

function describeMilestone(pledge: PledgeEntry, milestone: Milestone, code: string) {
  const own = { what: text(milestone.what), when: date(milestone.when) };
  if (code === 'milestone-done-future') return { ...own, asOf: date(pledge.facts.asOf) };
  const undone = pledge.milestones.find(({ id }) => id === milestone.undoes);
  return undone && { ...own, undone: text(undone.what), undoneWhen: date(undone.when) };
}

/** Dates that cannot all be true, where an editor confirmed that the source prints them. */
export function findAcknowledgedDates(pledge: PledgeEntry): Finding[] {
  return (pledge.facts.acknowledged ?? []).flatMap(({ problem, field, explanation, cite }) => {
    if (problem !== 'milestone-done-future' && problem !== 'milestone-undoes-order') return [];
    const found = readField(pledge, field);
    const params = found && describeMilestone(pledge, found.milestone, problem);
    if (!params) return [];
    const { part, milestone } = found;
    return makeFinding(pledge, problem, {
      part,
      params,
      cites: [milestone.cite, cite],
      explanation,
    });
  });
}
