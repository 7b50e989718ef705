import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../generator/random.ts';
import { writeContent } from '../generator/write.ts';
import { edits } from '../publish/kept/edits.ts';
import { hashTree, makeTemporary } from '../publish/project.ts';
import type { Verdict } from './proofs.ts';
import { buildWhole } from './workflow/build-whole.ts';
import { openHost, type Host } from './workflow/host.ts';
import { linkPackages, listChanged, openOrigin, pushAll } from './workflow/origin.ts';
import { runWorkflow, type Push } from './workflow/run-workflow.ts';

const repository = 'example/pledges';

/** How many jobs share the pages. */
const jobs = 2;

/**
 * Runs the steps of `publish.yml` for one push after the other, each job in a clean clone: the shipped site as a single
 * job, the shards of all governments of a made-up one, then after each edit that of its government alone. What is
 * published is always what one machine makes as a whole. LINKED=yes in the environment saves the time of `npm ci`.
 */
export async function proveWorkflow(
  seed: number,
  count: number,
  tell: (line: string) => void,
): Promise<Verdict> {
  const random = createRandom(`${String(seed)}/workflow`);
  const { dir, clear } = makeTemporary();
  let faults = 0;
  const expect = (what: string, found: unknown, wanted: unknown) => {
    const isSo = JSON.stringify(found) === JSON.stringify(wanted);
    if (!isSo) faults += 1;
    tell(`  ${what}: ${isSo ? 'yes' : `NO: ${JSON.stringify(found).slice(0, 500)}`}`);
  };
  const install = process.env['LINKED'] === 'yes' ? linkPackages : undefined;
  const origin = openOrigin(dir);
  const text = readFileSync(join(origin, '.github/workflows/publish.yml'), 'utf8');
  const publish = (host: Host, pushed: Push, changed: readonly string[]) => {
    const ends = runWorkflow(host, text, pushed, tell);
    const lists = (ends.get('pages')?.entries ?? []).map((each) => String(each['matrix.shard']));
    const made = lists.flatMap((list) => list.split(',')).sort();
    expect(`made side by side: ${changed.join(', ') || 'nothing'}`, made, changed);
    expect('by as many jobs as can share it', lists.length, Math.min(changed.length, jobs));
    expect('deployed', ends.get('deploy')?.result, 'success');
    const [found, whole] = [hashTree(host.published), buildWhole(host, pushed.commit)];
    const files = Object.keys(whole);
    expect('with books', files.filter((file) => file.endsWith('.pdf')).length > 0, true);
    expect(`what one machine makes, ${String(files.length)} files`, found, whole);
  };
  try {
    tell('the shipped site, nothing set');
    const shipped = pushAll(origin);
    publish(openHost(join(dir, 'one'), { origin, repository, vars: {}, install }), shipped, []);
    const vars = { SHARDS_ABOVE: '2', SHARD_JOBS: String(jobs) };
    const host = openHost(join(dir, 'many'), { origin, repository, vars, install });
    const content = join(origin, 'content');
    rmSync(content, { recursive: true });
    writeContent(content, { governments: 3, pledges: 4, seed });
    tell('a made-up site of three governments');
    let pushed = pushAll(origin, shipped.commit);
    publish(host, pushed, ['gov-001', 'gov-002', 'gov-003']);
    for (let nth = 1; nth <= count; nth++) {
      const making = { root: origin, content, base: '/' };
      edits['a record says something else']?.(making, random);
      const changed = listChanged(origin);
      const [, government = ''] = /^content\/governments\/([^/]+)\//.exec(changed) ?? [];
      tell(`an edit: ${changed}`);
      pushed = pushAll(origin, pushed.commit);
      publish(host, pushed, [government]);
    }
  } finally {
    clear();
  }
  const said = `${String(count + 2)} pushes, seed ${String(seed)}: ${String(faults)} faults`;
  return Promise.resolve({ lines: [said], ok: faults === 0 });
}
