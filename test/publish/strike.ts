import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countGroup } from './process-group.ts';
import { hashTree, type Ended, type Setting, type Started } from './project.ts';

type Tree = ReturnType<typeof hashTree>;
type Step =
  'check' | 'render' | 'font' | 'measure' | 'section' | 'index' | 'count' | 'verify' | 'swap';

/** When a build is hit: so far into the time between a printed step and the next, and by what. */
export interface Blow {
  after: 'start' | Step;
  share: number;
  signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT';
  /** The whole process group, as a terminal or a machine that goes down does it, or the build alone. */
  whom: 'all' | 'build';
  /** Whether a whole build follows; otherwise the next blow's build shows that one can begin. */
  rebuild?: true;
}

/** Starts a build of a content in its own process group. */
export type Start = (content: 'old' | 'new', setting?: Setting) => Started;

/** Two contents, one output, and the two sites that may ever stand there. */
export interface Field {
  start: Start;
  root: string;
  place: string;
  out: string;
  kept: string;
  before: Tree;
  fresh: Tree;
  secondsOf: ReadonlyMap<string, number>;
}

/** The steps of a build in their order, as it prints them. */
export const order: readonly Blow['after'][] = [
  ...([
    'start',
    'check',
    'render',
    'measure',
    'font',
    'section',
    'index',
    'count',
    'verify',
    'swap',
  ] as const),
];

/** Writes the two contents: one pledge has a sentence more in the new one. */
export function writeContents(dir: string): Record<'old' | 'new', string> {
  const contents = { old: join(import.meta.dirname, '../fixtures/base'), new: join(dir, 'new') };
  cpSync(contents.old, contents.new, { recursive: true });
  const pledge = join(contents.new, 'governments/sample/pledges/8/1-1.md');
  appendFileSync(pledge, '\n새로 적은 글입니다.\n');
  return contents;
}

async function build(start: Start, content: 'old' | 'new'): Promise<Ended> {
  const ended = await start(content).ended;
  if (ended.code !== 0) throw new Error(ended.printed);
  return ended;
}

/** Builds the new content, then the old one, which stands at the output from then on. */
export async function openField(dir: string, root: string, start: Start): Promise<Field> {
  const place = join(dir, 'www');
  const [out, kept] = [join(place, 'site'), join(dir, 'kept')];
  mkdirSync(root, { recursive: true });
  const { steps } = await build(start, 'new');
  const fresh = hashTree(out);
  await build(start, 'old');
  cpSync(out, kept, { recursive: true });
  const secondsOf = new Map(steps.map(({ name, seconds }) => [name, seconds]));
  return { start, root, place, out, kept, before: hashTree(out), fresh, secondsOf };
}

/** What builds left lying about. */
export const listLeft = ({ place, root }: Field): string[] => [
  ...readdirSync(place).filter((name) => name !== 'site'),
  ...readdirSync(join(root, '.pledgebook')),
];

async function waitForEnd(group: number): Promise<string[]> {
  for (let tries = 0; tries < 600; tries++) {
    if (countGroup(group) === 0) return [];
    await wait(50);
  }
  return ['a process of the build runs on'];
}

/** Builds the new content, strikes, and waits until nothing of the build runs. */
async function hit(field: Field, { after, share, signal, whom }: Blow) {
  const next = order[order.indexOf(after) + 1] ?? '';
  const delay = share * 1000 * (field.secondsOf.get(next) ?? 0);
  let group = 0;
  const strikeLater = () => {
    setTimeout(() => {
      try {
        process.kill(whom === 'all' ? -group : group, signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }, delay);
  };
  const { child, ended } = field.start('new', {
    onStep: (name) => {
      if (name === after) strikeLater();
    },
  });
  group = child.pid ?? 0;
  if (after === 'start') strikeLater();
  const end = await ended;
  return { end, running: await waitForEnd(group) };
}

const same = (one: Tree, other: Tree) =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** A signal that comes before the program is loaded ends it as the system does, without a word. */
const diedUnbegun = ({ signal, printed }: Ended, blow: Blow): boolean =>
  blow.after === 'start' && signal === blow.signal && printed.trim() === '';

/** Strikes once and answers what does not hold afterwards; the old site stands at the output again. */
export async function strike(field: Field, blow: Blow): Promise<string[]> {
  const leftBefore = listLeft(field);
  const { end, running } = await hit(field, blow);
  const faults = [...running];
  const hold = (isSound: boolean, fault: string) => {
    if (!isSound) faults.push(fault);
  };
  const isDone = ['verify', 'swap'].includes(end.steps.at(-1)?.name ?? '');
  const site = hashTree(field.out);
  const isNew = same(site, field.fresh);
  hold(isNew || same(site, field.before), 'what stands at the output is neither site');
  hold(isDone || !isNew, 'the new site stands though the build had not verified it');
  hold(blow.after !== 'swap' || isNew, 'the old site stands after the swap');
  if (blow.signal !== 'SIGKILL' && !isDone) {
    const code = blow.signal === 'SIGINT' ? 130 : 143;
    const isUnbegun = diedUnbegun(end, blow);
    if (!isUnbegun) {
      hold(end.code === code, `it ended with ${String(end.code)}, not ${String(code)}`);
      hold(
        end.printed.includes('지난 결과는 그대로'),
        'it does not say that the last output stands',
      );
    }
    // Whatever a build that was killed before left is cleared away by the next that begins.
    const left = listLeft(field).filter((name) => !isUnbegun || !leftBefore.includes(name));
    hold(left.length === 0, `it left ${left.join(' ')}`);
  }
  if (blow.rebuild) {
    await build(field.start, 'new');
    hold(same(hashTree(field.out), field.fresh), 'a build after it gives another site');
    hold(listLeft(field).length === 0, `a build after it left ${listLeft(field).join(' ')}`);
  }
  if (isDone || blow.rebuild) {
    rmSync(field.out, { recursive: true, force: true });
    cpSync(field.kept, field.out, { recursive: true });
  }
  return faults;
}
