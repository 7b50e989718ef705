import type { FindingCode } from '../../model/finding.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import type { SdgIndicator } from '../../kinds/indicator/schema.ts';
import type { Term } from '../../schema/term.ts';
import type { Milestone } from '../../schema/work.ts';
import type { Outcome, Rule } from './rule.ts';

/** What a rule may know besides the pledge. */
export interface PledgeContext {
  /** The site's "today": an ISO day. */
  asOf: string;
  /** The elected term: its EDTF dates and its promised rhythm. */
  term: Pick<Term, 'start' | 'end' | 'updates'>;
  /** The indicators tied to the pledge. */
  indicators?: readonly SdgIndicator[];
}

export type PledgeRule = Rule<PledgeEntry, PledgeContext>;

/** A rule that looks at one project of a card after the other; its paths start in the project. */
export function eachPart(
  code: FindingCode,
  compare: (part: WorkPart, context: PledgeContext, pledge: PledgeEntry) => Outcome[],
): PledgeRule {
  return {
    code,
    compare: (pledge, context) =>
      pledge.parts.flatMap((part) =>
        compare(part, context, pledge).map((outcome) =>
          outcome === 'agrees' ? outcome : { ...outcome, part },
        ),
      ),
  };
}

/** A rule that looks at one milestone after the other; its paths start in the milestone. */
export function eachMilestone(
  code: FindingCode,
  compare: (milestone: Milestone, context: PledgeContext, pledge: PledgeEntry) => Outcome[],
): PledgeRule {
  return eachPart(code, ({ work }, context, pledge) =>
    (work.milestones ?? []).flatMap((milestone, index) =>
      compare(milestone, context, pledge).map((outcome) =>
        outcome === 'agrees'
          ? outcome
          : { ...outcome, path: ['milestones', index, ...outcome.path] },
      ),
    ),
  );
}
