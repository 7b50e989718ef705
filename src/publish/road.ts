import type { Report } from '../check/report.ts';
import type { Finding } from '../model/finding.ts';
import { Stopped } from './child.ts';
import { countSite, findLosses, type CountRow, type SiteCount } from './count.ts';
import { lockOutput } from './lock.ts';
import { renderSite } from './render.ts';
import { runStep } from './run-step.ts';
import { handedOver, readFiles, readLandings, readSearchRecords } from './handed-over.ts';
import { findOutFault, healOutput, realPath, swapIn, type OutFault } from './swap.ts';
import type { PageFault } from './built-page.ts';
import { weighSite } from './verify.ts';
import { closeWorkshop, openWorkshop } from './workshop.ts';

export interface RoadOrder {
  root: string;
  content: string;
  out: string;
  base: string;
  site: string | undefined;
  /** Stops the build between two steps and in the middle of the long ones. */
  signal: AbortSignal;
  /** Told after each step, with its seconds. */
  tell: (step: string, seconds: number) => void;
}

export type RoadEnd =
  | {
      kind: 'built';
      report: Report<Finding>;
      counts: readonly CountRow[];
      files: number;
      bytes: number;
    }
  | { kind: 'refused'; report: Report<Finding> }
  | { kind: 'lost'; counts: SiteCount }
  | { kind: 'unsound'; faults: PageFault[] }
  | { kind: 'busy' }
  | { kind: 'stopped' }
  | { kind: 'bad-out'; fault: OutFault };

/** What does the work of the steps; a test may put something quicker into the place of one. */
export interface RoadSteps {
  render: typeof renderSite;
  run: typeof runStep;
}

const ownSteps: RoadSteps = { render: renderSite, run: runStep };

/** Runs a step and reports its seconds. */
async function walk<T>(
  { tell, signal }: RoadOrder,
  name: string,
  step: () => T | Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Stopped();
  const start = performance.now();
  const result = await step();
  tell(name, (performance.now() - start) / 1000);
  return result;
}

async function buildInto(
  workshop: string,
  order: RoadOrder,
  { render, run }: RoadSteps,
): Promise<RoadEnd> {
  const { content, out, base, signal } = order;
  const step = <T>(name: string, work: () => T | Promise<T>) => walk(order, name, work);
  const report = await step('check', () => run('check', { content, workshop }, signal));
  if (!report.ok) return { kind: 'refused', report };
  await step('render', () => render({ ...order, workshop }, signal));
  await step('measure', () => run('measure', { workshop, base }, signal));
  await step('index', () => run('index', { workshop }, signal));
  const site = handedOver.site(workshop);
  const counts = await step('count', () =>
    countSite(site, {
      files: readFiles(workshop),
      landings: readLandings(workshop),
      search: readSearchRecords(workshop),
    }),
  );
  if (counts.lost.length + findLosses(counts).length > 0) return { kind: 'lost', counts };
  const faults = await step('verify', () => run('verify', { workshop, base }, signal));
  if (faults.length > 0) return { kind: 'unsound', faults };
  const weight = weighSite(site);
  await step('swap', () => {
    swapIn(site, out);
  });
  return { kind: 'built', report, counts: counts.rows, ...weight };
}

/** The whole road: check, render, measure, index, count, verify, swap. What is at `out` changes only at the last step. */
export async function takeRoad(given: RoadOrder, steps: RoadSteps = ownSteps): Promise<RoadEnd> {
  const order = {
    ...given,
    root: realPath(given.root),
    out: realPath(given.out),
    content: realPath(given.content),
  };
  const fault = findOutFault(order.out, order.root, order.content);
  if (fault) return { kind: 'bad-out', fault };
  const unlock = lockOutput(order.out);
  if (!unlock) return { kind: 'busy' };
  let workshop: string | undefined;
  const clear = () => {
    if (workshop !== undefined) closeWorkshop(workshop);
    unlock();
  };
  process.once('exit', clear);
  try {
    healOutput(order.out);
    workshop = openWorkshop(order.root);
    return await buildInto(workshop, order, steps);
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' };
    throw error;
  } finally {
    clear();
    process.off('exit', clear);
  }
}
