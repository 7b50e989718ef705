import type { Dataset } from '../../model/dataset.ts';
import { severities, type Finding } from '../../model/finding.ts';
import { tellApart } from '../../model/finding-anchor.ts';
import { groupBy } from '../../model/group.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { findAcknowledgedDates } from './acknowledged-dates.ts';
import { findAcknowledgedTotals } from './acknowledged-totals.ts';
import { findOutOfOrder, findPlannedPassed } from './dates.ts';
import { findAfterTermOutside } from './money-after-term.ts';
import { findPlanRestated, findPlansDiffer } from './money-plan.ts';
import { findSpentFarBelow, findSpentOmitsPrior, findSpentOverPlan } from './money-spent.ts';
import type { FindingContext, FindingRule } from './rule.ts';
import {
  findOverdue,
  findStatusAgainstEvidence,
  findStatusNotStated,
  findUndone,
} from './statuses.ts';

const rules: readonly FindingRule[] = [
  findAcknowledgedTotals,
  findAcknowledgedDates,
  findPlansDiffer,
  findPlanRestated,
  findAfterTermOutside,
  findSpentOverPlan,
  findSpentOmitsPrior,
  findSpentFarBelow,
  findOutOfOrder,
  findPlannedPassed,
  findUndone,
  findOverdue,
  findStatusAgainstEvidence,
  findStatusNotStated,
];

const weigh = ({ severity }: Finding) => severities.indexOf(severity);

/** What the sources of one pledge say against themselves: heaviest first, then by kind, then as printed. */
export function findInPledge(pledge: PledgeEntry, context: FindingContext): Finding[] {
  const found = rules
    .flatMap((rule) => rule(pledge, context))
    .sort((a, b) => weigh(a) - weigh(b) || (a.code < b.code ? -1 : Number(a.code > b.code)));
  return tellApart(found);
}

/** Every finding, in the order of governments, terms and pledges. */
export function findAll({ governments, asOf }: Dataset): Finding[] {
  return governments.flatMap(({ terms }) =>
    terms.flatMap(({ term, pledges }) =>
      pledges.flatMap((pledge) => findInPledge(pledge, { asOf, term })),
    ),
  );
}

/** Findings by `government/term/pledge`. */
export function groupFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ subject: { government, term, pledge } }) =>
    [government, term, pledge].join('/'),
  );
}
