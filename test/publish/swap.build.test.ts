import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../src/publish/exchange.ts';
import { lockOutput } from '../../src/publish/lock.ts';
import { isAlive, markProcess } from '../../src/publish/process-mark.ts';
import { findOutFault, healOutput, ownDisk, realPath, swapIn } from '../../src/publish/swap.ts';
import { closeWorkshop, openWorkshop } from '../../src/publish/workshop.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
const place = join(dir, 'www');
const out = join(place, 'dist');
const lock = join(place, '.dist.lock');
const nobody = '999999999-1';
afterAll(clear);

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

/** Whether this machine has the step that exchanges two folders. */
function canExchange(): boolean {
  for (const name of ['one', 'other']) write(join(dir, name), name);
  return exchangeFolders(join(dir, 'one'), join(dir, 'other'));
}

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
});

describe('healing', () => {
  test('puts back the site that was left aside between the two renames', () => {
    write(join(place, '.dist.old-7'), 'old');
    write(join(place, '.dist.new-7'), 'new');
    healOutput(out);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(out)).toBe('old');
  });

  test('keeps the new site and takes the old one away where the swap was done', () => {
    write(out, 'new');
    write(join(place, '.dist.old-7'), 'old');
    healOutput(out);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(out)).toBe('new');
  });

  test('touches nothing of another name', () => {
    const names = ['.dist.old-x', '.dist2.old-7', '.other.new-7', 'dist.old-7', '.dist.old-7.zip'];
    for (const name of names) write(join(place, name), name);
    healOutput(out);
    expect(readdirSync(place).sort()).toEqual(names.sort());
    healOutput(join(dir, 'not', 'there'));
  });
});

/** Reads a page over and over; counts the readings, and those that met no whole page. */
const watchSite = `
  const { parentPort, workerData: { stop, seen, file } } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  parentPort.postMessage('ready');
  while (Atomics.load(stop, 0) === 0) {
    let text = '';
    try { text = readFileSync(file, 'utf8'); } catch {}
    Atomics.add(seen, 0, 1);
    if (!/^site \\d+$/.test(text)) Atomics.add(seen, 1, 1);
  }
`;

describe('swapping', () => {
  const site = join(dir, 'site');
  const cannotExchange = { ...ownDisk, exchange: () => false };
  const exchanges = canExchange();

  test('replaces the whole folder', () => {
    write(out, 'old');
    write(join(out, 'gone'), 'gone');
    write(site, 'new');
    swapIn(site, out);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(read(out)).toBe('new');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  const memory = '/dev/shm';
  const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync(dir).dev;

  test.skipIf(!isOtherDisk)('brings a site over from another disk', () => {
    const far = mkdtempSync(join(memory, 'pledgebook-'));
    write(join(far, 'site'), 'new');
    write(out, 'old');
    swapIn(join(far, 'site'), out);
    rmSync(far, { recursive: true });
    expect(read(out)).toBe('new');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('what lies where the old site goes aside stops the swap, and the old one stands', () => {
    write(out, 'old');
    write(site, 'new');
    write(join(place, `.dist.old-${String(process.pid)}`), 'in the way');
    expect(() => swapIn(site, out, cannotExchange)).toThrow(/ENOTEMPTY|EEXIST/);
    expect(read(out)).toBe('old');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('says how it was done', () => {
    write(site, 'first');
    expect(swapIn(site, out)).toBe('placed');
    write(site, 'second');
    expect(swapIn(site, out, cannotExchange)).toBe('renamed');
    expect(read(out)).toBe('second');
    write(site, 'third');
    expect(swapIn(site, out)).toBe(exchanges ? 'exchanged' : 'renamed');
    expect(read(out)).toBe('third');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('an exchange that cannot be made changes nothing', () => {
    write(out, 'old');
    expect(exchangeFolders(out, join(place, 'nothing'))).toBe(false);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(out)).toBe('old');
  });

  test.skipIf(!exchanges)('a reader never misses the site while it is exchanged', async () => {
    write(out, 'site 0');
    const [stop, seen] = [
      new Int32Array(new SharedArrayBuffer(4)),
      new Int32Array(new SharedArrayBuffer(8)),
    ];
    const reader = new Worker(watchSite, {
      eval: true,
      workerData: { stop, seen, file: join(out, 'index.html') },
    });
    await once(reader, 'message');
    for (let turn = 1; turn <= 100; turn += 1) {
      write(site, `site ${turn}`);
      swapIn(site, out);
    }
    Atomics.store(stop, 0, 1);
    await once(reader, 'exit');
    const [reads = 0, misses] = seen;
    expect(reads).toBeGreaterThan(100);
    expect(misses).toBe(0);
  });

  test('a site that is not there leaves the old one', () => {
    write(out, 'old');
    expect(() => swapIn(join(dir, 'nowhere'), out)).toThrow('ENOENT');
    expect(read(out)).toBe('old');
    expect(readdirSync(place)).toEqual(['dist']);
  });
});

describe('an output folder', () => {
  const root = join(dir, 'project');

  test('may be new, empty or a site', () => {
    expect(findOutFault(out, root, join(root, 'content'))).toBeUndefined();
    mkdirSync(out);
    expect(findOutFault(out, root, join(root, 'content'))).toBeUndefined();
    const manifest = join(out, 'pledgebook.json');
    writeFileSync(manifest, '{"generator":"pledgebook","manifest":1,"addresses":{}}');
    expect(findOutFault(out, root, join(root, 'content'))).toBeUndefined();
    for (const foreign of ['{}', '', '{"generator":"other","manifest":1,"addresses":{}}']) {
      writeFileSync(manifest, foreign);
      expect(findOutFault(out, root, join(root, 'content')), foreign).toBe('out-not-site');
    }
  });

  test('that only looks like a site is told from one that is something else', () => {
    for (const name of ['404.html', '_astro', 'pagefind']) write(join(out, name), '');
    expect(findOutFault(out, root, join(root, 'content'))).toBe('out-unmarked');
    rmSync(join(out, 'pagefind'), { recursive: true });
    expect(findOutFault(out, root, join(root, 'content'))).toBe('out-not-site');
  });

  test('is known by where its links lead, even if it is not there yet', () => {
    write(root, '');
    symlinkSync(root, join(place, 'link'));
    expect(realPath(join(place, 'link', 'a', 'b'))).toBe(join(realPath(root), 'a', 'b'));
    expect(realPath(join(place, 'link'))).toBe(realPath(root));
  });
});

describe('the lock', () => {
  test('is held by one at a time and names its holder', () => {
    const release = lockOutput(out);
    expect(release).toBeDefined();
    expect(readlinkSync(lock)).toBe(markProcess());
    expect(lockOutput(out)).toBeUndefined();
    release?.();
    expect(readdirSync(place)).toEqual([]);
  });

  test.each([
    ['a process that is gone', nobody],
    ['an earlier process of the same number', `${String(process.pid)}-1`],
    ['nobody', 'x'],
  ])('of %s is taken over', (_, holder) => {
    symlinkSync(holder, lock);
    const release = lockOutput(out);
    expect(release).toBeDefined();
    release?.();
    expect(readdirSync(place)).toEqual([]);
  });

  test('that names nobody, as a file, is taken over', () => {
    writeFileSync(lock, '');
    expect(lockOutput(out)).toBeDefined();
  });

  test('where nothing can be written is an error, not a busy folder', () => {
    writeFileSync(join(place, 'file'), '');
    expect(() => lockOutput(join(place, 'file', 'dist'))).toThrow(/EEXIST|ENOTDIR/);
    if (process.platform !== 'linux') return;
    expect(() => lockOutput('/proc/nobody/dist')).toThrow(/ENOENT|EACCES/);
  });

  test('stands in a folder that others may enter, whatever mask the build runs under', () => {
    const mask = process.umask(0o077);
    try {
      lockOutput(join(place, 'new', 'deep', 'dist'))?.();
    } finally {
      process.umask(mask);
    }
    for (const folder of ['new', 'new/deep']) {
      expect(statSync(join(place, folder)).mode & 0o777, folder).toBe(0o755);
    }
  });
});

test('a process is alive while it runs and is not taken for another of its number', () => {
  expect(isAlive(markProcess())).toBe(true);
  expect(isAlive(markProcess(process.ppid))).toBe(true);
  for (const mark of [nobody, '', 'x', '0', '-1', `${String(process.pid)}-1`]) {
    expect(isAlive(mark), mark).toBe(false);
  }
});

test('a workshop is one build’s own, and what dead builds left goes', () => {
  const root = join(dir, 'root');
  write(join(root, '.pledgebook', nobody), '');
  const workshop = openWorkshop(root);
  expect(readdirSync(join(root, '.pledgebook'))).toEqual([markProcess()]);
  write(join(root, '.pledgebook', nobody), '');
  closeWorkshop(workshop);
  expect(readdirSync(join(root, '.pledgebook'))).toEqual([]);
});
