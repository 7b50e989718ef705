import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../check/report.ts';
import type { Finding } from '../model/finding.ts';
import { runBeside, tellInOrder } from './beside.ts';
import { Stopped } from './child.ts';
import { keptBelow } from '../load/read-at-size.ts';
import { readSince, type SinceFault } from '../load/read-since.ts';
import type { Manifest } from '../schema/manifest.ts';
import { countSite, findLosses, type CountRow, type SiteCount } from './count.ts';
import { nameFailure, type StepFailure } from './failure.ts';
import { bringArtefact, type ArtefactFault } from './kept/artefacts.ts';
import { findShards, type StrangePart } from './kept/find-part.ts';
import { tidyPages } from './kept/kept-pages.ts';
import { listShards } from './kept/list-shards.ts';
import { findLastBuild, planPages, type KeepOrder } from './kept/plan-pages.ts';
import type { SiteOrder } from './kept/standing.ts';
import { leaveStanding } from './kept/standing-pages.ts';
import { lockOutput } from './lock.ts';
import { packSite } from './pack-site.ts';
import { renderSite } from './render.ts';
import { indexFolder } from './index-site.ts';
import { openRunner, type RunStep } from './run-step.ts';
import { handedOver, readCounted, readFiles, readLandings } from './handed-over.ts';
import {
  findOutFault,
  healOutput,
  ownDisk,
  realPath,
  removeBeside,
  swapIn,
  type OutFault,
  type Swap,
} from './swap.ts';
import type { PageFault } from './built-page.ts';
import type { HostName } from './host-limits.ts';
import { judgeWeight, type HostJudgement } from './judge-weight.ts';
import { surveySite, weighSite } from './weigh-site.ts';
import { closeWorkshop, openWorkshop } from './workshop.ts';

/** The pages of a government, as a file that a site can be assembled of. */
export interface MadeShard {
  government: string;
  file: string;
  bytes: number;
}

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
  | { kind: 'made-shards'; made: readonly MadeShard[] }
  | { kind: 'listed-shards'; shards: readonly (readonly string[])[] }
  | ({ kind: 'no-shard' } & StrangePart)
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

/** What does the work of the steps. */
export interface RoadSteps {
  render: typeof renderSite;
  run: RunStep;
  swap: typeof swapIn;
}

/** Puts something else into the place of a step, as a test does that looks at the others. */
export type ReplaceSteps = (own: RoadSteps) => Partial<RoadSteps>;

/** Runs a step and reports its seconds; whatever goes wrong in it bears its name. */
async function walk<T>(
  { tell, signal }: Pick<RoadOrder, 'tell' | 'signal'>,
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

/** Makes the pages of some governments, a file of each. */
async function makeShards(
  asked: readonly string[],
  workshop: string,
  order: RoadOrder,
  render: RoadSteps['render'],
): Promise<RoadEnd> {
  const shard = findShards(handedOver.records(workshop), asked);
  if ('asked' in shard) return { kind: 'no-shard', ...shard };
  const plan = planPages({ ...order, workshop, shard });
  await walk(order, 'render', () => render(plan.order, order.signal));
  const made = shard.map((government): MadeShard => {
    const file = bringArtefact(String(plan.keeping?.folder), government, order.out);
    return { government, file, bytes: statSync(file).size };
  });
  return { kind: 'made-shards', made };
}

/**
 * What is made of the rendered pages: what the search reads of them, then its index and what is counted; beside it letters
 * and pictures, then what is wrong with the pages. The index stands aside until the pages are judged.
 */
async function judgePages(
  given: RoadOrder & { workshop: string; kept: string | undefined },
  run: RunStep,
): Promise<{ counts: SiteCount; faults: PageFault[] }> {
  const { root, workshop, kept, base, signal } = given;
  const site = handedOver.site(workshop);
  const shares = given.site === undefined ? [] : ['share' as const];
  const tell = tellInOrder(['font', ...shares, 'section', 'index', 'count', 'verify'], given.tell);
  let counts: SiteCount | undefined;
  let faults: PageFault[] = [];
  await runBeside(signal, [
    async (signal) => {
      const order = { tell, signal };
      await walk(order, 'section', () => run('section', { workshop, kept, base }, signal));
      await runBeside(signal, [
        async (signal) => {
          await walk({ tell, signal }, 'index', () => run('index', { workshop, kept }, signal));
        },
        async (signal) => {
          counts = await walk({ tell, signal }, 'count', () =>
            countSite(site, {
              files: readFiles(workshop),
              landings: readLandings(workshop),
              search: readCounted(workshop),
            }),
          );
        },
      ]);
    },
    async (signal) => {
      const order = { tell, signal };
      await walk(order, 'font', () => run('font', { workshop, kept, root }, signal));
      for (const step of shares) {
        await walk(order, step, () => run(step, { workshop, kept, base, root }, signal));
      }
      faults = await walk(order, 'verify', () => run('verify', { workshop, kept, base }, signal));
    },
  ]);
  if (!counts) throw new Error('The pages were not counted.');
  renameSync(join(handedOver.found(workshop), indexFolder), join(site, indexFolder));
  return { counts, faults };
}

async function buildInto(
  workshop: string,
  order: RoadOrder,
  since: Manifest | undefined,
  { render, run, swap: putInPlace }: RoadSteps,
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
  const keep = order.full ? undefined : keptBelow(root);
  const checked = step('check', () =>
    run('check', { content, workshop, since, repository, keep }, signal),
  );
  // While another process reads the records, this one looks at the site.
  const pages = last?.findPages();
  const report = await checked;
  if (!report.ok) return { kind: 'refused', report };
  if (order.list) {
    return { kind: 'listed-shards', shards: listShards({ ...order, workshop }, order.list) };
  }
  if (order.shard !== undefined) return makeShards(order.shard, workshop, order, render);
  const plan = planPages({ ...order, workshop });
  if (plan.faults.length > 0) return { kind: 'bad-artefacts', faults: plan.faults };
  const { keeping, order: planned } = plan;
  leaveStanding(handedOver.records(workshop), pages);
  await step('render', () => render(planned, signal));
  const { kept } = planned;
  await step('measure', () => run('measure', { workshop, kept, base }, signal));
  const { counts, faults } = await judgePages({ ...order, workshop, kept }, run);
  const site = handedOver.site(workshop);
  if (counts.lost.length + findLosses(counts).length > 0) return { kind: 'lost', counts };
  if (faults.length > 0) return { kind: 'unsound', faults };
  if (order.gzip === true) await step('pack', () => packSite(site, signal));
  const survey = surveySite(site, true);
  const { weight } = survey;
  const host = order.host === undefined ? undefined : judgeWeight(weight, order.host);
  if (host && host.over.length > 0) return { kind: 'too-large', host };
  const left: string[] = [];
  const swap = await step('swap', () =>
    putInPlace(site, out, { ...ownDisk, remove: (path) => left.push(path) }),
  );
  const removed = removeBeside(left);
  const { files, bytes } = weight;
  const said = { report, counts: counts.rows, files, bytes };
  if (keeping) {
    tidyPages(keeping);
    last?.keep(said, survey, keeping.marks);
  }
  await removed;
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

/** The whole road: check, render, measure, then section, then index and count, beside font, share (where the site's address is known) and verify, then swap. What is at `out` changes only at the last step. */
export async function takeRoad(
  given: RoadOrder,
  replace: ReplaceSteps = () => ({}),
): Promise<RoadEnd> {
  const runner = openRunner();
  try {
    const [root, out, content] = [given.root, given.out, given.content].map(realPath) as [
      string,
      string,
      string,
    ];
    const own: RoadSteps = { render: renderSite, run: runner.run, swap: swapIn };
    return await takeLocked({ ...given, root, out, content }, { ...own, ...replace(own) });
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' };
    return { kind: 'failed', failure: nameFailure('open', error) };
  } finally {
    await runner.end();
  }
}
