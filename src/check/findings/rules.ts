import type { Award } from '../../schema/award.ts';
import { bodyMissing, withoutProcedure } from './adjustments.ts';
import { areaUnitsDiffer } from './area-units.ts';
import { beforeCause, doneInFuture, undoneTooEarly } from './causes.ts';
import { outOfOrder, plannedPassed } from './dates.ts';
import { indicatorWorse } from './indicator-worse.ts';
import { breakdownDiffers, type IndicatorRule } from './indicators.ts';
import { afterTermOutside } from './money-after-term.ts';
import { planRestated, plansDiffer, planTotalsDiffer } from './money-plan.ts';
import { spentFarBelow, spentOmitsPrior, spentOverPlan } from './money-spent.ts';
import type { PledgeRule } from './pledge-rule.ts';
import type { Rule } from './rule.ts';
import { staleRecord } from './stale.ts';
import {
  awardsDiffer,
  datesDiffer,
  planStatedDiffers,
  valuesDiffer,
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
import { breakdownTotals, measureTotals, moneyTotals } from './totals.ts';

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
  spentOverPlan,
  spentOmitsPrior,
  spentFarBelow,
  planStatedDiffers,
  datesDiffer,
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
];

export const termRules: readonly TermRule[] = [
  announcedParts,
  announcedRates,
  announcedCount,
  announcedStatus,
  numberingGaps,
];

export const indicatorRules: readonly IndicatorRule[] = [
  breakdownTotals,
  breakdownDiffers,
  valuesDiffer,
];

export const awardRules: readonly Rule<Award, unknown>[] = [awardsDiffer];
