import type { Run, Step } from './run-build.ts';

/** What one size of content took: the median run of each step, and the floor under it. */
export interface Figures {
  pledges: number;
  steps: Step[];
  whole: Step;
  floorSeconds: number;
}

export function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}

function findMedianOrNothing(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? findMedian(known) : undefined;
}

function joinSteps(steps: readonly Step[]): Step {
  return {
    name: String(steps[0]?.name),
    seconds: findMedian(steps.map(({ seconds }) => seconds)),
    cpuSeconds: findMedianOrNothing(steps.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: findMedianOrNothing(steps.map(({ megabytes }) => megabytes)),
  };
}

export function joinRuns(
  pledges: number,
  runs: readonly Run[],
  floors: readonly number[],
): Figures {
  const names = runs[0]?.steps.map(({ name }) => name) ?? [];
  const steps = names.map((name) =>
    joinSteps(runs.flatMap((run) => run.steps.filter((step) => step.name === name))),
  );
  const whole = joinSteps(runs.map((run) => run.whole));
  return { pledges, steps, whole, floorSeconds: findMedian(floors) };
}

function formatFigure(value: number | undefined, digits: number): string {
  return (value === undefined ? 'not available' : value.toFixed(digits)).padStart(15);
}

function formatRow({ name, seconds, cpuSeconds, megabytes }: Step): string {
  const figures = [
    formatFigure(seconds, 2),
    formatFigure(cpuSeconds, 2),
    formatFigure(megabytes, 0),
  ];
  return `${name.padEnd(10)}${figures.join('')}`;
}

function findSeconds(figures: Figures, name: string): number | undefined {
  return figures.steps.find((step) => step.name === name)?.seconds;
}

function divide(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

function formatRatio(name: string, value: number | undefined): string {
  return `${name.padEnd(34)}${value === undefined ? 'not available' : value.toFixed(2)}`;
}

/** A table of one size. */
export function formatFigures(figures: Figures): string[] {
  const { pledges, steps, whole, floorSeconds } = figures;
  const head = ['wall s', 'CPU s', 'peak MB'].map((word) => word.padStart(15)).join('');
  return [
    `${String(pledges)} pledges`.padEnd(10) +
      head.slice(Math.max(0, `${String(pledges)} pledges`.length - 10)),
    ...[...steps, whole].map(formatRow),
    `floor     ${formatFigure(floorSeconds, 2)}`,
    formatRatio('rendering / floor', divide(findSeconds(figures, 'render'), floorSeconds)),
    formatRatio('whole road / floor', whole.seconds / floorSeconds),
  ];
}

/** How time grows from a small to a large site; 1.00 is in proportion to the pledges. */
export function formatGrowth(small: Figures, large: Figures): string[] {
  const pledges = large.pledges / small.pledges;
  const grow = (name: string, one: number | undefined, other: number | undefined) => {
    const ratio = divide(one, other);
    return formatRatio(`growth of ${name}`, ratio === undefined ? undefined : ratio / pledges);
  };
  return [
    `from ${String(small.pledges)} to ${String(large.pledges)} pledges (time ratio / pledge ratio)`,
    grow('rendering', findSeconds(large, 'render'), findSeconds(small, 'render')),
    grow('the whole road', large.whole.seconds, small.whole.seconds),
    grow('the floor', large.floorSeconds, small.floorSeconds),
    grow('peak memory', large.whole.megabytes, small.whole.megabytes),
  ];
}
