import type { EntryFacts } from '../schema/entry-shape.ts';
import { firstDay } from './period.ts';
import { planSteps, type StepPlan, type StepSpan } from './step-span.ts';

/** One entry of a plan: its dated steps, each with its place among the months of the whole. */
export interface PlannedEntry<E> {
  entry: E;
  times: readonly string[];
  spans: readonly StepSpan[];
}

/** Entries whose steps lie on one axis of months. */
export interface SharedPlan<E> extends Omit<StepPlan, 'spans'> {
  rows: readonly PlannedEntry<E>[];
}

/** The dated steps of several entries on the months that all of them cover, the earliest first; undefined where none is dated. */
export function planTogether<E extends EntryFacts>(
  entries: readonly E[],
): SharedPlan<E> | undefined {
  const steps = entries.flatMap((entry) =>
    (entry.steps ?? []).map((step) => ({ entry, step, when: step.when })),
  );
  const plan = planSteps(steps.map(({ step }) => step));
  if (!plan) return undefined;
  const placed = steps.flatMap(({ entry, when }, index) => {
    const span = plan.spans[index];
    return when === undefined || span === undefined ? [] : [{ entry, when, span }];
  });
  const rows = [...Map.groupBy(placed, ({ entry }) => entry)].map(([entry, own]) => ({
    entry,
    times: own.map(({ when }) => when),
    spans: own.map(({ span }) => span),
  }));
  const begin = ({ times }: PlannedEntry<E>) => times.map(firstDay).toSorted()[0] ?? '';
  return { ...plan, rows: rows.toSorted((a, b) => begin(a).localeCompare(begin(b))) };
}
