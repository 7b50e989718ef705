import { bodyMissing, withoutProcedure } from './adjustments.ts';
import { areaUnitsDiffer } from './area-units.ts';
import { workBeforePeriod } from './before-period.ts';
import { beforeCause, doneInFuture, undoneTooEarly } from './causes.ts';
import { classedOtherwise } from './classed.ts';
import { outOfOrder, plannedPassed } from './dates.ts';
import { indicatorWorse } from './indicator-worse.ts';
import { afterTermOutside } from './money-after-term.ts';
import { planRestated, plansDiffer, planTotalsDiffer } from './money-plan.ts';
import { termPlanBeyondTerm } from './money-term-plan.ts';
import { spentOffPlan, spentOmitsPrior, spentSpanUnclear } from './money-spent.ts';
import type { PledgeRule } from './pledge-rule.ts';
import { rhythmNotMet } from './rhythm.ts';
import { staleRecord } from './stale.ts';
import {
  countsDiffer,
  datesDiffer,
  periodsDiffer,
  planStatedDiffers,
} from './stated-differently.ts';
import {
  overdue,
  statusAgainstEvidence,
  statusNotStated,
  statusWithoutEvidence,
  undoneSince,
} from './statuses.ts';
import {
  announcedCount,
  announcedParts,
  announcedRates,
  announcedStatus,
  numberingGaps,
  type TermRule,
} from './terms.ts';
import { measureTotals, moneyTotals } from './totals.ts';

export const pledgeRules: readonly PledgeRule[] = [
  moneyTotals,
  measureTotals,
  doneInFuture,
  undoneTooEarly,
  beforeCause,
  planTotalsDiffer,
  plansDiffer,
  planRestated,
  afterTermOutside,
  spentOffPlan,
  spentSpanUnclear,
  spentOmitsPrior,
  planStatedDiffers,
  datesDiffer,
  periodsDiffer,
  countsDiffer,
  areaUnitsDiffer,
  outOfOrder,
  plannedPassed,
  undoneSince,
  overdue,
  statusAgainstEvidence,
  statusWithoutEvidence,
  statusNotStated,
  staleRecord,
  withoutProcedure,
  bodyMissing,
  indicatorWorse,
  rhythmNotMet,
  termPlanBeyondTerm,
  workBeforePeriod,
  classedOtherwise,
];

export const termRules: readonly TermRule[] = [
  announcedParts,
  announcedRates,
  announcedCount,
  announcedStatus,
  numberingGaps,
];
