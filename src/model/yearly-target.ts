import type { YearlyGoal } from '../schema/work.ts';
import { firstDay, lastDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';

export const yearlyTargetValues = ['met', 'missed', 'due', 'unjudged', 'no-goal'] as const;
export type YearlyTargetValue = (typeof yearlyTargetValues)[number];

/** The year a goal is due in; undefined where its source no longer tells. */
export function yearOfGoal({ when }: YearlyGoal): number | undefined {
  return when === undefined ? undefined : Number(lastDay(when).slice(0, 4));
}

export function listGoals({ parts }: PledgeEntry): YearlyGoal[] {
  return parts.flatMap(({ work }) => work.yearlyGoals ?? []);
}

/** @param asOf ISO day */
function judgeGoal(pledge: PledgeEntry, goal: YearlyGoal, asOf: string): YearlyTargetValue {
  const deadline = goal.when === undefined ? undefined : lastDay(goal.when);
  const named = goal.metBy ?? [];
  if (deadline === undefined || named.length === 0) return 'unjudged';
  const isMet = named.every((id) =>
    pledge.milestones.some(
      (milestone) =>
        milestone.id === id && milestone.state === 'done' && firstDay(milestone.when) <= deadline,
    ),
  );
  if (isMet) return 'met';
  // A record that is older than the day does not tell of it.
  return deadline < asOf && deadline < pledge.asOf.day ? 'missed' : 'due';
}

const gravest = ['missed', 'due', 'unjudged', 'met'] as const;

/**
 * Whether a pledge met the goals it stated for a year: all of them, each shown by the milestones it names,
 * begun by the end of that year (연차별 목표달성). A goal that names no milestone cannot be judged.
 */
export function judgeYearlyTarget(
  pledge: PledgeEntry,
  year: number,
  asOf: string,
): YearlyTargetValue {
  const values = listGoals(pledge)
    .filter((goal) => yearOfGoal(goal) === year)
    .map((goal) => judgeGoal(pledge, goal, asOf));
  return gravest.find((value) => values.includes(value)) ?? 'no-goal';
}

/** The years for which a goal is stated and that have ended by the as-of day. */
export function listGoalYears(pledges: readonly PledgeEntry[], asOf: string): number[] {
  const years = pledges.flatMap((pledge) =>
    listGoals(pledge).flatMap((goal) => yearOfGoal(goal) ?? []),
  );
  return [...new Set(years)]
    .filter((year) => `${String(year)}-12-31` <= asOf)
    .sort((a, b) => a - b);
}
