import type { Milestone } from '../schema/work.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { firstDay } from './period.ts';

/** The data of one sentence: its key in i18n (`verdict.<name>`) and the values of its placeholders. */
export interface VerdictPart {
  name:
    | 'achieved'
    | 'also'
    | 'reversed'
    | 'underway'
    | 'planned'
    | 'no-evidence'
    | 'no-target'
    | 'overdue'
    | 'late'
    | 'next';
  year?: number;
  target?: string;
  event?: string;
  /** EDTF */
  when?: string;
  days?: number;
}

const describeEvent = ({ what, when }: Milestone) => ({ event: what, when });

/** A target that several events show together names them all. */
function describeEvidence(pledge: PledgeEntry): VerdictPart[] {
  const { evidenced } = pledge.statuses;
  const target = pledge.facts.target;
  const [first, ...others] = evidenced.by;
  const event = first ? describeEvent(first) : {};
  if (!target) return [{ name: 'no-target', ...event }];
  const name = evidenced.value === 'reversed' ? 'achieved' : evidenced.value;
  return [
    { name, year: target.year, target: target.text, ...event },
    ...others.map((other) => ({ name: 'also' as const, ...describeEvent(other) })),
  ];
}

/** What was promised by when, whether the record shows it, and what comes next. */
export function readVerdict(pledge: PledgeEntry): VerdictPart[] {
  const { evidenced, schedule } = pledge.statuses;
  const parts = describeEvidence(pledge);
  if (evidenced.undoneBy) {
    parts.push({ name: 'reversed', event: evidenced.undoneBy.what, when: evidenced.undoneBy.when });
  }
  if ((schedule.value === 'overdue' || schedule.value === 'late') && schedule.daysLate) {
    parts.push({ name: schedule.value, days: schedule.daysLate });
  }
  const next = pledge.milestones.find(
    ({ state, when }) => state === 'planned' && firstDay(when) > pledge.asOf.day,
  );
  if (next) parts.push({ name: 'next', event: next.what, when: next.when });
  return parts;
}
