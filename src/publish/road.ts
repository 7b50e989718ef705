import { statSync } from 'node:fs';
import type { Report } from '../check/report.ts';
import type { Finding } from '../model/finding.ts';
import { Stopped } from './child.ts';
import { keptBelow } from '../load/read-at-size.ts';
import { readSince, type SinceFault } from '../load/read-since.ts';
import type { Manifest } from '../schema/manifest.ts';
import { countSite, findLosses, type CountRow, type SiteCount } from './count.ts';
import { nameFailure, type StepFailure } from './failure.ts';
import { bringArtefact, type ArtefactFault } from './kept/artefacts.ts';
import { findPart } from './kept/find-part.ts';
import { tidyPages } from './kept/kept-pages.ts';
import { findLastBuild, planPages, type KeepOrder } from './kept/plan-pages.ts';
import type { SiteOrder } from './kept/standing.ts';
import { openToReaders } from './open-to-readers.ts';
import { lockOutput } from './lock.ts';
import { packSite } from './pack-site.ts';
import { renderSite } from './render.ts';
import { runStep } from './run-step.ts';
import { handedOver, readFiles, readLandings, readSearchRecords } from './handed-over.ts';
import { findOutFault, healOutput, realPath, swapIn, type OutFault, type Swap } from './swap.ts';
import type { PageFault } from './built-page.ts';
import type { HostName } from './host-limits.ts';
import { judgeWeight, type HostJudgement } from './judge-weight.ts';
import { weighSite } from './weigh-site.ts';
import { closeWorkshop, openWorkshop } from './workshop.ts';

export interface RoadOrder extends KeepOrder, SiteOrder {
  /** How many processes render, where whoever builds says so. */
  workers?: number | undefined;
  /** The host whose limits the site has to keep. */
  host?: HostName | undefined;
  /** The site before, as `readSince` takes it; whatever would vanish from it is refused. */
  since?: string | undefined;
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
      /** How the site came to its place; nothing was done where it stands there already. */
      swap: Swap | 'stands';
      host: HostJudgement | undefined;
    }
  | { kind: 'refused'; report: Report<Finding> }
  | { kind: 'made-shard'; government: string; file: string; bytes: number }
  | { kind: 'no-shard'; asked: string; nearest: string | undefined }
  | { kind: 'bad-artefacts'; faults: readonly ArtefactFault[] }
  | { kind: 'lost'; counts: SiteCount }
  | { kind: 'unsound'; faults: PageFault[] }
  | { kind: 'too-large'; host: HostJudgement }
  | { kind: 'busy' }
  | { kind: 'stopped' }
  | { kind: 'bad-out'; fault: OutFault }
  | { kind: 'bad-root'; root: string }
  | { kind: 'bad-since'; since: string; fault: SinceFault }
  | { kind: 'failed'; failure: StepFailure };

/** What does the work of the steps; a test may put something quicker into the place of one. */
export interface RoadSteps {
  render: typeof renderSite;
  run: typeof runStep;
  swap?: typeof swapIn;
}

const ownSteps: RoadSteps = { render: renderSite, run: runStep };

/** Runs a step and reports its seconds; whatever goes wrong in it bears its name. */
async function walk<T>(
  { tell, signal }: RoadOrder,
  name: string,
  step: () => T | Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Stopped();
  const start = performance.now();
  try {
    const result = await step();
    tell(name, (performance.now() - start) / 1000);
    return result;
  } catch (error) {
    throw error instanceof Stopped ? error : nameFailure(name, error);
  }
}

/** Makes the pages of one government, as a file that a site can be assembled of. */
async function makeShard(
  asked: string,
  workshop: string,
  order: RoadOrder,
  render: RoadSteps['render'],
): Promise<RoadEnd> {
  const found = findPart(handedOver.records(workshop), asked);
  if (!('government' in found)) return { kind: 'no-shard', ...found };
  const { government } = found;
  const plan = planPages({ ...order, workshop, shard: government });
  await walk(order, 'render', () => render(plan.order, order.signal));
  const file = bringArtefact(String(plan.keeping?.folder), government, order.out);
  return { kind: 'made-shard', government, file, bytes: statSync(file).size };
}

async function buildInto(
  workshop: string,
  order: RoadOrder,
  since: Manifest | undefined,
  { render, run, swap: putInPlace = swapIn }: RoadSteps,
): Promise<RoadEnd> {
  const { root, content, out, base, signal, repository } = order;
  const step = <T>(name: string, work: () => T | Promise<T>) => walk(order, name, work);
  const last = findLastBuild(order);
  const standing = last?.find();
  if (standing) {
    const host = order.host === undefined ? undefined : judgeWeight(weighSite(out), order.host);
    if (host && host.over.length > 0) return { kind: 'too-large', host };
    return { kind: 'built', ...standing, swap: 'stands', host };
  }
  const report = await step('check', () =>
    run(
      'check',
      { content, workshop, since, repository, keep: order.full ? undefined : keptBelow(root) },
      signal,
    ),
  );
  if (!report.ok) return { kind: 'refused', report };
  if (order.shard !== undefined) return makeShard(order.shard, workshop, order, render);
  const plan = planPages({ ...order, workshop });
  if (plan.faults.length > 0) return { kind: 'bad-artefacts', faults: plan.faults };
  const { keeping, order: planned } = plan;
  await step('render', () => render(planned, signal));
  const { kept } = planned;
  await step('font', () => run('font', { workshop, kept, root }, signal));
  if (order.site !== undefined) {
    await step('share', () => run('share', { workshop, kept, base, root }, signal));
  }
  await step('measure', () => run('measure', { workshop, base }, signal));
  await step('section', () => run('section', { workshop, kept, base }, signal));
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
  const faults = await step('verify', () => run('verify', { workshop, kept, base }, signal));
  if (faults.length > 0) return { kind: 'unsound', faults };
  if (order.gzip === true) await step('pack', () => packSite(site, signal));
  const weight = weighSite(site);
  const host = order.host === undefined ? undefined : judgeWeight(weight, order.host);
  if (host && host.over.length > 0) return { kind: 'too-large', host };
  const swap = await step('swap', () => {
    openToReaders(site);
    return putInPlace(site, out);
  });
  const { files, bytes } = weight;
  const said = { report, counts: counts.rows, files, bytes };
  if (keeping) {
    tidyPages(keeping);
    last?.keep(said);
  }
  return { kind: 'built', ...said, swap, host };
}

/** Signs that the renderer reads as parts of an address where they stand in a path. */
const misread = /[#?%]/;

async function takeLocked(order: RoadOrder, steps: RoadSteps): Promise<RoadEnd> {
  const { root, out, content, since } = order;
  if (misread.test(root)) return { kind: 'bad-root', root };
  const fault = order.shard === undefined ? findOutFault(out, root, content) : undefined;
  if (fault) return { kind: 'bad-out', fault };
  const before = since === undefined ? undefined : readSince(content, since);
  if (typeof before === 'string') return { kind: 'bad-since', since: String(since), fault: before };
  const unlock = lockOutput(out);
  if (!unlock) return { kind: 'busy' };
  let workshop: string | undefined;
  const clear = () => {
    if (workshop !== undefined) closeWorkshop(workshop);
    unlock();
  };
  process.once('exit', clear);
  try {
    healOutput(out);
    workshop = openWorkshop(root);
    return await buildInto(workshop, order, before, steps);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

/** The whole road: check, render, font, share (where the site's address is known), measure, section, index, count, verify, swap. What is at `out` changes only at the last step. */
export async function takeRoad(given: RoadOrder, steps: RoadSteps = ownSteps): Promise<RoadEnd> {
  try {
    const [root, out, content] = [given.root, given.out, given.content].map(realPath) as [
      string,
      string,
      string,
    ];
    return await takeLocked({ ...given, root, out, content }, steps);
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' };
    return { kind: 'failed', failure: nameFailure('open', error) };
  }
}
