import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { isDone, isReported } from '../../model/status.ts';
import type { Citation } from '../../schema/text.ts';
import { dateParam, textParam } from './params.ts';
import type { PledgeRule } from './pledge-rule.ts';

/** The source states neither a status nor the stage of the card. */
export const statusNotStated: PledgeRule = {
  code: 'status-not-stated',
  compare: ({ statuses, facts }) => {
    // What our text lost is no silence of the source.
    if (statuses.reported.value === 'lost') return [];
    const isStated = isReported(statuses) || facts.card?.stage !== undefined;
    return isStated ? ['agrees'] : [{ path: ['status'], cites: facts.sources }];
  },
};

/** Where work is recorded although it is said not to have begun. */
function citeWork(pledge: PledgeEntry): Citation[] {
  const done = pledge.milestones.filter(({ state }) => state === 'done');
  const spent = pledge.parts.filter(({ money }) => money?.spent !== undefined && money.spent > 0);
  return [
    ...done.map(({ cite }) => cite),
    ...spent.flatMap(({ work }) => work.money?.spent?.cite ?? []),
  ];
}

/** The newest stated status; asked only where one is stated. */
const pathOfStatus = ({ facts: { status = [] } }: PledgeEntry) =>
  ['status', status.length - 1, 'value'] as const;

const isCompleted = ({ statuses }: PledgeEntry) => isDone(statuses.reported.value);

/** The reported status says more, or less, than the recorded evidence. */
export const statusAgainstEvidence: PledgeRule = {
  code: 'status-against-evidence',
  compare: (pledge) => {
    const { reported, evidenced } = pledge.statuses;
    const isNotStarted = reported.value === 'not-started';
    if (!isNotStarted && !isCompleted(pledge)) return [];
    // Without named milestones no record could ever show a target met: work under way contradicts nothing.
    const namesProof = (pledge.facts.target?.metBy ?? []).length > 0;
    const lacksProof =
      evidenced.value === 'no-evidence' ||
      evidenced.value === 'planned' ||
      (evidenced.value === 'underway' && namesProof);
    const work = isNotStarted ? citeWork(pledge) : [];
    if (isNotStarted ? work.length === 0 : !lacksProof) return ['agrees'];
    return [
      {
        path: pathOfStatus(pledge),
        params: {
          reported: { kind: 'word', value: `reported.${reported.value}` },
          evidenced: { kind: 'word', value: `evidenced.${evidenced.value}` },
        },
        cites: [
          reported.cite,
          ...(work.length > 0 ? work : evidenced.by.map((milestone) => milestone.cite)),
        ],
      },
    ];
  },
};

/** Work is said to go on, and nothing recorded shows any: no milestone done, no spending, no count. */
export const statusWithoutEvidence: PledgeRule = {
  code: 'status-without-evidence',
  compare: (pledge) => {
    const { reported } = pledge.statuses;
    if (reported.value !== 'on-track' && reported.value !== 'partial') return [];
    const isCounted = pledge.parts.some(({ work }) => (work.measures ?? []).length > 0);
    if (isCounted || citeWork(pledge).length > 0) return ['agrees'];
    return [
      {
        path: pathOfStatus(pledge),
        params: { reported: { kind: 'word', value: `reported.${reported.value}` } },
        cites: [reported.cite],
      },
    ];
  },
};

/** The target was met and what met it was undone since. */
export const undoneSince: PledgeRule = {
  code: 'achieved-then-undone',
  compare: ({ statuses, facts }) => {
    const { value, by, undoneBy } = statuses.evidenced;
    if (value === 'achieved') return ['agrees'];
    const met = by.find(({ id }) => id === undoneBy?.undoes);
    if (value !== 'reversed' || !met || !undoneBy) return [];
    return [
      {
        path: ['target'],
        params: {
          ...(facts.target && {
            target: textParam(facts.target.text),
            year: { kind: 'columns', value: [String(facts.target.year)] },
          }),
          met: textParam(met.what),
          metWhen: dateParam(met.when),
          undone: textParam(undoneBy.what),
          undoneWhen: dateParam(undoneBy.when),
        },
        cites: [facts.target?.cite, met.cite, undoneBy.cite],
      },
    ];
  },
};

/** The deadline has passed and no record shows the target met. */
export const overdue: PledgeRule = {
  code: 'overdue',
  compare: ({ statuses: { schedule }, departed, facts: { target }, asOf }) => {
    // What was dropped or merged is waited for no longer.
    if (!target || departed) return [];
    if (schedule.value !== 'overdue') return ['agrees'];
    return [
      {
        path: ['target'],
        params: {
          target: textParam(target.text),
          year: { kind: 'columns', value: [String(target.year)] },
          asOf: dateParam(asOf.day),
          late: { kind: 'days', value: schedule.daysLate as number },
        },
        cites: [target.cite],
      },
    ];
  },
};
