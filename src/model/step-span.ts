import type { PlanStep } from '../schema/account.ts';
import { splitPeriod } from '../schema/split-period.ts';
import { firstDay, lastDay } from './period.ts';

/** Whole months, counted from the year 0. */
export const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** An EDTF month of those counted from the year 0. */
export const nameMonth = (month: number) =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Where a step lies among all of its plan, in months from the first of them; open ends reach to the plan's own. */
export interface StepSpan {
  from: number;
  months: number;
}

/** The months that the dated steps cover together, as whole years, and each step's place in them. */
export interface StepPlan {
  /** EDTF months. */
  first: string;
  last: string;
  months: number;
  spans: readonly (StepSpan | undefined)[];
}

/** Steps as bars of months; undefined when none is dated more exactly than to a year. */
export function planSteps(steps: readonly PlanStep[]): StepPlan | undefined {
  const dates = steps.map(({ when }) => when);
  const isExact = (when: string | undefined) => when?.includes('-') === true;
  const known = dates.filter((when) => when !== undefined);
  if (!dates.some(isExact)) return undefined;
  const first = Math.floor(Math.min(...known.map((when) => monthOf(firstDay(when)))) / 12) * 12;
  const last = Math.ceil((Math.max(...known.map((when) => monthOf(lastDay(when)))) + 1) / 12) * 12;
  const place = (when: string): StepSpan => {
    const { start, end } = splitPeriod(when);
    const from = start === undefined ? 0 : monthOf(firstDay(when)) - first;
    const to = end === undefined ? last - first : monthOf(lastDay(when)) + 1 - first;
    return { from, months: to - from };
  };
  return {
    first: nameMonth(first),
    last: nameMonth(last - 1),
    months: last - first,
    spans: dates.map((when) => (when === undefined ? undefined : place(when))),
  };
}
