import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Citation } from '../../schema/text.ts';
import { makeFinding, type FindingContext } from './rule.ts';

/** The source states neither a status nor the stage of the card. */
export function findStatusNotStated(pledge: PledgeEntry): Finding[] {
  const isStated =
    pledge.statuses.reported.value !== 'not-stated' || pledge.facts.card?.stage !== undefined;
  if (isStated) return [];
  return [makeFinding(pledge, 'status-not-stated', { cites: pledge.facts.sources })];
}

/** Where work is recorded although it is said not to have begun. */
function citeWork(pledge: PledgeEntry): Citation[] {
  const done = pledge.milestones.filter(({ state }) => state === 'done');
  const spent = pledge.parts.filter(({ money }) => money?.spent !== undefined && money.spent > 0);
  return [
    ...done.map(({ cite }) => cite),
    ...spent.flatMap(({ work }) => work.money?.spent?.cite ?? []),
  ];
}

/** The reported status says more, or less, than the recorded evidence. */
export function findStatusAgainstEvidence(pledge: PledgeEntry): Finding[] {
  const { reported, evidenced } = pledge.statuses;
  const isCompleted = reported.value === 'completed' || reported.value === 'completed-continuing';
  // Without named milestones no record could ever show a target met: work under way contradicts nothing.
  const namesProof = (pledge.facts.target?.metBy ?? []).length > 0;
  const lacksProof =
    evidenced.value === 'no-evidence' ||
    evidenced.value === 'planned' ||
    (evidenced.value === 'underway' && namesProof);
  const work = reported.value === 'not-started' ? citeWork(pledge) : [];
  const known = pledge.facts.acknowledged?.find(
    ({ problem }) => problem === 'status-not-started-spent',
  );
  if (!(isCompleted && lacksProof) && work.length === 0) return [];
  return [
    makeFinding(pledge, 'status-against-evidence', {
      params: {
        reported: { kind: 'word', value: `reported.${reported.value}` },
        evidenced: { kind: 'word', value: `evidenced.${evidenced.value}` },
      },
      cites: [
        reported.cite,
        ...(work.length > 0 ? work : evidenced.by.map((milestone) => milestone.cite)),
        known?.cite,
      ],
      explanation: known?.explanation,
    }),
  ];
}

/** The target was met and what met it was undone since. */
export function findUndone(pledge: PledgeEntry): Finding[] {
  const { value, by, undoneBy } = pledge.statuses.evidenced;
  const met = by.find(({ id }) => id === undoneBy?.undoes);
  if (value !== 'reversed' || !met || !undoneBy) return [];
  return [
    makeFinding(pledge, 'achieved-then-undone', {
      params: {
        met: { kind: 'text', value: met.what },
        metWhen: { kind: 'date', value: met.when },
        undone: { kind: 'text', value: undoneBy.what },
        undoneWhen: { kind: 'date', value: undoneBy.when },
      },
      cites: [pledge.facts.target?.cite, met.cite, undoneBy.cite],
    }),
  ];
}

/** The deadline has passed and no record shows the target met. */
export function findOverdue(pledge: PledgeEntry, { asOf }: FindingContext): Finding[] {
  const { schedule } = pledge.statuses;
  const { target } = pledge.facts;
  if (schedule.value !== 'overdue' || !target) return [];
  return [
    makeFinding(pledge, 'overdue', {
      params: {
        target: { kind: 'text', value: target.text },
        year: { kind: 'columns', value: [String(target.year)] },
        asOf: { kind: 'date', value: asOf },
        late: { kind: 'days', value: schedule.daysLate as number },
      },
      cites: [target.cite],
    }),
  ];
}
