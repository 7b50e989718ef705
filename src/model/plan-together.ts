import type { EntryFacts } from '../schema/entry-shape.ts';
import { splitPeriod } from '../schema/split-period.ts';
import { groupBy } from './group.ts';
import { monthOf, nameMonth, planSteps, type StepPlan, type StepSpan } from './step-span.ts';

/** Months without a gap in which an entry has steps. */
export interface PlannedSpan extends StepSpan {
  /** An EDTF month or interval of months; without an end where a step has none. */
  when: string;
}

/** One entry of a plan: the months of its dated steps. */
export interface PlannedEntry<E> {
  entry: E;
  spans: readonly PlannedSpan[];
}

/** Entries whose steps lie on one axis of months. */
export interface SharedPlan<E> extends Omit<StepPlan, 'spans'> {
  rows: readonly PlannedEntry<E>[];
}

interface Stretch extends StepSpan {
  isOpen: boolean;
}

/** Stretches that touch or overlap become one. */
function joinSpans(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || stretch.from > last.from + last.months) joined.push({ ...stretch });
    else {
      last.months = Math.max(last.months, stretch.from + stretch.months - last.from);
      last.isOpen ||= stretch.isOpen;
    }
  }
  return joined;
}

function nameSpan({ from, months, isOpen }: Stretch, first: number): string {
  const begin = nameMonth(first + from);
  if (isOpen) return `${begin}/..`;
  return months === 1 ? begin : `${begin}/${nameMonth(first + from + months - 1)}`;
}

/** The dated steps of several entries on the months that all of them cover, the earliest entry first; undefined where none is dated. */
export function planTogether<E extends EntryFacts>(
  entries: readonly E[],
): SharedPlan<E> | undefined {
  const dated = entries.flatMap((entry) => (entry.steps ?? []).map((step) => ({ entry, step })));
  const plan = planSteps(dated.map(({ step }) => step));
  if (!plan) return undefined;
  const placed = dated.flatMap(({ entry, step: { when = '' } }, index) => {
    const span = plan.spans[index];
    return span ? [{ entry, span: { ...span, isOpen: splitPeriod(when).end === undefined } }] : [];
  });
  const inTime = placed.toSorted((a, b) => a.span.from - b.span.from);
  const rows = [...groupBy(inTime, ({ entry }) => entry)].map(([entry, own]) => ({
    entry,
    spans: joinSpans(own.map(({ span }) => span)).map((stretch) => ({
      ...{ from: stretch.from, months: stretch.months },
      when: nameSpan(stretch, monthOf(plan.first)),
    })),
  }));
  const { first, last, months } = plan;
  return { first, last, months, rows };
}
