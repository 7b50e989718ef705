import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { exchangeFolders } from '../../src/publish/exchange.ts';
import { healOutput } from '../../src/publish/swap.ts';
import { halts, operations, writeHalt, type Halt } from './halting-disk.ts';
import { hashTree, makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
const place = join(dir, 'www');
const out = join(place, 'dist');
const site = join(dir, 'site');
const pages = ['index.html', 'deep/er/index.html', 'z/index.html'];
afterAll(clear);

function write(folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), `${version}${' x'.repeat(1000)}`);
  }
}

function canExchange(): boolean {
  for (const name of ['one', 'other']) mkdirSync(join(dir, name), { recursive: true });
  return exchangeFolders(join(dir, 'one'), join(dir, 'other'));
}
const possible = canExchange() ? halts : halts.filter(({ way }) => way === 'rename');

const programOf = (name: string) => join(import.meta.dirname, `${name}.ts`);
const swap = (halt?: Halt) =>
  spawnSync(
    process.execPath,
    [programOf('halted-swap'), site, out, ...(halt ? [writeHalt(halt)] : [])],
    { encoding: 'utf8' },
  );

/** Starts a reader; answers the way to stop it and hear what it met. */
async function startReader(): Promise<() => Promise<Record<string, number>>> {
  const stop = join(dir, 'stop');
  rmSync(stop, { force: true });
  const child = spawn(process.execPath, [programOf('watch-site'), out, stop, ...pages]);
  const rows: string[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', (row) => rows.push(row));
  await once(lines, 'line');
  return async () => {
    const ended = once(child, 'close');
    writeFileSync(stop, '');
    await ended;
    return JSON.parse(rows.at(-1) ?? '') as Record<string, number>;
  };
}

let before: ReturnType<typeof hashTree>;
let fresh: ReturnType<typeof hashTree>;

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  write(site, 'new');
  fresh = hashTree(site);
  write(out, 'old');
  before = hashTree(out);
});

test('a swap has the operations that it is stopped between', () => {
  for (const way of ['exchange', 'rename'] as const) {
    const beyond = operations[way].length + 1;
    write(site, 'new');
    const { status, stdout } = swap({ way, before: beyond });
    if (way === 'rename' || possible === halts) {
      expect([status, stdout.trim()]).toEqual([0, `${way}d`]);
    }
    expect(hashTree(out)).toEqual(fresh);
  }
});

test.each(possible)(
  'killed by $way before operation $before, the old site or the new one stands, whole, and the next build clears up',
  (halt) => {
    const { signal } = swap(halt);
    expect(signal).toBe('SIGKILL');
    const name = operations[halt.way][halt.before - 1];
    const met = hashTree(out);
    if (name === 'new in place') expect(met).toBeUndefined();
    else expect([before, fresh]).toContainEqual(met);
    healOutput(out);
    expect([before, fresh]).toContainEqual(hashTree(out));
    expect(readdirSync(place)).toEqual(['dist']);
    expect(hashTree(out)).toEqual((name ?? '').startsWith('remove') ? fresh : before);
  },
);

test.skipIf(possible !== halts)(
  'another process reads on through swaps and kills and never meets a half or nothing',
  async () => {
    const stop = await startReader();
    for (const halt of halts.filter(({ way }) => way === 'exchange')) {
      write(site, 'new');
      swap(halt);
      healOutput(out);
    }
    write(site, 'new');
    expect(swap().stdout.trim()).toBe('exchanged');
    const met = await stop();
    expect(met).toMatchObject({ missing: 0, broken: 0, backward: 0 });
    expect(met['reads']).toBeGreaterThan(100);
    expect(hashTree(out)).toEqual(fresh);
  },
);
