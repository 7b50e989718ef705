// The rules that are asked of each pledge; what they find is sorted, so that their order says nothing.
export { bodyMissing, withoutProcedure } from './adjustments.ts';
export { areaUnitsDiffer } from './area-units.ts';
export { workBeforePeriod } from './before-period.ts';
export { beforeCause, doneInFuture, undoneTooEarly } from './causes.ts';
export { classedOtherwise } from './classed.ts';
export { outOfOrder, plannedPassed } from './dates.ts';
export { indicatorWorse } from './indicator-worse.ts';
export { afterTermOutside } from './money-after-term.ts';
export { planRestated, plansDiffer, planTotalsDiffer } from './money-plan.ts';
export { termPlanBeyondTerm } from './money-term-plan.ts';
export { spentOffPlan, spentOmitsPrior, spentSpanUnclear } from './money-spent.ts';
export { rhythmNotMet } from './rhythm.ts';
export { staleRecord } from './stale.ts';
export {
  countsDiffer,
  datesDiffer,
  periodsDiffer,
  planStatedDiffers,
} from './stated-differently.ts';
export {
  overdue,
  statusAgainstEvidence,
  statusNotStated,
  statusWithoutEvidence,
  undoneSince,
} from './statuses.ts';
export { measureTotals, moneyTotals } from './totals.ts';
