import type { Process } from './process-tree.ts';
import type { Run, Step } from './run-build.ts';

/** The medians of one way to build. */
export interface Built {
  steps: Step[];
  whole: Step;
  /** The peak of each process of the first run, the largest first. */
  processes: Process[];
}

/** The same after a change, and how many files of the site are others than before. */
export interface Rebuilt extends Built {
  differ: number;
}

/** What one size of content took: each way to build, and the floor under a cold one. */
export interface Figures {
  pledges: number;
  governments: number;
  pages: number;
  files: number;
  bytes: number;
  cold: Built;
  /** One record edited. */
  edited?: Rebuilt | undefined;
  /** Nothing changed. */
  unchanged?: Rebuilt | undefined;
  /** Seconds to read the records and to write the files as they are. */
  floor: number;
  /** The same with pages as light as they were before their redesign: heavier pages must not look faster. */
  lightFloor: number;
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
    largest: findMedianOrNothing(steps.map(({ largest }) => largest)),
  };
}

export function joinRuns(runs: readonly Run[]): Built {
  const [first] = runs;
  if (!first) throw new Error('no runs');
  const steps = first.steps.map(({ name }) =>
    joinSteps(runs.flatMap((run) => run.steps.filter((step) => step.name === name))),
  );
  return { steps, whole: joinSteps(runs.map(({ whole }) => whole)), processes: first.processes };
}

export const findSeconds = ({ steps }: Built, name: string): number | undefined =>
  steps.find((step) => step.name === name)?.seconds;

/** The power of the size with which something grows between two sizes; 1 is in proportion to the pledges. */
export function findExponent(
  [small, large]: readonly [Figures, Figures],
  read: (figures: Figures) => number | undefined,
): number | undefined {
  const [one, other] = [read(small), read(large)];
  return one === undefined || other === undefined
    ? undefined
    : Math.log(other / one) / Math.log(large.pledges / small.pledges);
}
