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
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { lockOutput } from '../../src/publish/lock.ts';
import { isAlive, markProcess } from '../../src/publish/process-mark.ts';
import { findOutFault, healOutput, realPath, swapIn } from '../../src/publish/swap.ts';
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

describe('swapping', () => {
  const site = join(dir, 'site');

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
    expect(() => swapIn(site, out)).toThrow(/ENOTEMPTY|EEXIST/);
    expect(read(out)).toBe('old');
    expect(readdirSync(place)).toEqual(['dist']);
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
    for (const name of ['404.html', '_astro', 'pagefind']) write(join(out, name), '');
    expect(findOutFault(out, root, join(root, 'content'))).toBeUndefined();
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
