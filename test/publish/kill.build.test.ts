import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countGroup } from './process-group.ts';
import {
  copyProject,
  hashTree,
  makeTemporary,
  runBuild,
  startBuild,
  type Ended,
} from './project.ts';

type Tree = ReturnType<typeof hashTree>;

/** When a build is hit: so far into the time between a printed step and the next, and by what. */
interface Blow {
  after: 'start' | 'check' | 'render' | 'index' | 'count' | 'verify' | 'swap';
  share: number;
  signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT';
  /** The whole process group, as a terminal or a machine that goes down does it, or the build alone. */
  whom: 'all' | 'build';
  /** Whether a whole build follows; otherwise the next blow's build shows that one can begin. */
  rebuild?: true;
}

const blows: readonly Blow[] = [
  { after: 'start', share: 0.3, signal: 'SIGKILL', whom: 'all' },
  { after: 'start', share: 0.8, signal: 'SIGKILL', whom: 'build' },
  { after: 'check', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'check', share: 0.1, signal: 'SIGTERM', whom: 'build' },
  { after: 'check', share: 0.2, signal: 'SIGKILL', whom: 'build', rebuild: true },
  { after: 'check', share: 0.35, signal: 'SIGINT', whom: 'all' },
  { after: 'check', share: 0.5, signal: 'SIGKILL', whom: 'all' },
  { after: 'check', share: 0.65, signal: 'SIGTERM', whom: 'all' },
  { after: 'check', share: 0.75, signal: 'SIGKILL', whom: 'build' },
  { after: 'check', share: 0.85, signal: 'SIGINT', whom: 'build', rebuild: true },
  { after: 'check', share: 0.95, signal: 'SIGKILL', whom: 'all' },
  { after: 'render', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'render', share: 0.3, signal: 'SIGKILL', whom: 'build' },
  { after: 'render', share: 0.6, signal: 'SIGTERM', whom: 'build' },
  { after: 'render', share: 0.9, signal: 'SIGKILL', whom: 'all' },
  { after: 'index', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'count', share: 0.5, signal: 'SIGKILL', whom: 'build' },
  { after: 'count', share: 0.9, signal: 'SIGINT', whom: 'build' },
  { after: 'verify', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'swap', share: 0, signal: 'SIGKILL', whom: 'all', rebuild: true },
];

const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
const [oldContent, newContent] = [join(dir, 'old'), join(dir, 'new')];
const place = join(dir, 'www');
const out = join(place, 'site');
const kept = join(dir, 'kept');
let [before, fresh]: [Tree, Tree] = [undefined, undefined];
const secondsOf = new Map<string, number>();
const next: Readonly<Record<Blow['after'], string>> = {
  start: 'check',
  check: 'render',
  render: 'index',
  index: 'count',
  count: 'verify',
  verify: 'swap',
  swap: '',
};

const build = (content: string) => runBuild(['--content', content, '--out', out], { root });
const listLeft = () => [
  ...readdirSync(place).filter((name) => name !== 'site'),
  ...readdirSync(join(root, '.pledgebook')),
];

beforeAll(async () => {
  copyProject(root);
  const base = join(import.meta.dirname, '../fixtures/base');
  for (const content of [oldContent, newContent]) cpSync(base, content, { recursive: true });
  appendFileSync(
    join(newContent, 'governments/sample/pledges/8/1-1.md'),
    '\n새로 적은 글입니다.\n',
  );
  const ended = await build(newContent);
  expect(ended.code, ended.printed).toBe(0);
  for (const { name, seconds } of ended.steps) secondsOf.set(name, seconds);
  fresh = hashTree(out);
  expect((await build(oldContent)).code).toBe(0);
  before = hashTree(out);
  cpSync(out, kept, { recursive: true });
});
afterAll(clear);

/** Builds the new content, strikes, and waits until nothing of the build runs. */
async function strike({ after, share, signal, whom }: Blow): Promise<Ended> {
  const delay = share * 1000 * (secondsOf.get(next[after]) ?? 0);
  let group = 0;
  const hit = () => {
    setTimeout(() => {
      try {
        process.kill(whom === 'all' ? -group : group, signal);
      } catch (error) {
        expect(error).toHaveProperty('code', 'ESRCH');
      }
    }, delay);
  };
  const { child, ended } = startBuild(['--content', newContent, '--out', out], {
    root,
    onStep: (name) => {
      if (name === after) hit();
    },
  });
  group = child.pid ?? 0;
  if (after === 'start') hit();
  const end = await ended;
  await vi.waitFor(() => {
    expect(countGroup(group)).toBe(0);
  }, 20_000);
  return end;
}

test('two contents give two sites', () => {
  expect(before).toBeDefined();
  expect(fresh).toBeDefined();
  expect(fresh).not.toEqual(before);
  expect(listLeft()).toEqual([]);
});

test.each(blows)('$signal to $whom, $share of a step after $after', async (blow) => {
  const end = await strike(blow);
  const isDone = ['verify', 'swap'].includes(end.steps.at(-1)?.name ?? '');
  const site = hashTree(out);
  if (isDone) expect([before, fresh]).toContainEqual(site);
  else expect(site).toEqual(before);
  if (blow.after === 'swap') expect(site).toEqual(fresh);
  if (blow.signal !== 'SIGKILL' && !isDone) {
    expect(end.code).toBe(blow.signal === 'SIGINT' ? 130 : 143);
    expect(end.printed).toMatch(/지난 결과는 그대로/);
    expect(listLeft()).toEqual([]);
  }
  if (blow.rebuild) {
    const { code, printed } = await build(newContent);
    expect(code, printed).toBe(0);
    expect(hashTree(out)).toEqual(fresh);
    expect(listLeft()).toEqual([]);
  }
  if (isDone || blow.rebuild) {
    rmSync(out, { recursive: true, force: true });
    cpSync(kept, out, { recursive: true });
  }
});

test('what was killed left nothing that a build does not clear away', async () => {
  expect((await build(oldContent)).code).toBe(0);
  expect(hashTree(out)).toEqual(before);
  expect(listLeft()).toEqual([]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
