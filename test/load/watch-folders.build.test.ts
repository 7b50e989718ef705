import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFolders } from '../../src/load/watch-folders.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Lets a change happen and waits until it is told. */
function untilTold(folders: readonly string[], change: () => void): Promise<void> {
  return new Promise((told) => {
    watchFolders(told)(folders);
    change();
  });
}

it.each([
  ['a file that is written', () => writeFileSync(join(dir, 'a.md'), 'b')],
  ['a file that is new', () => writeFileSync(join(dir, 'b.md'), 'b')],
  ['a file that is gone', () => rmSync(join(dir, 'a.md'))],
  ['a file that is moved into place', () => renameSync(`${dir}.md`, join(dir, 'a.md'))],
])('%s is told', async (_, change) => {
  for (const path of [join(dir, 'a.md'), `${dir}.md`]) writeFileSync(path, 'a');
  await expect(untilTold([dir], change)).resolves.toBeUndefined();
  rmSync(`${dir}.md`, { force: true });
});

it('a folder that is not there is passed over, and watched once it is', async () => {
  const folder = join(dir, 'later');
  let tell = (): void => undefined;
  const told = new Promise<void>((done) => {
    tell = done;
  });
  const watch = watchFolders(() => {
    tell();
  });
  watch([folder]);
  mkdirSync(folder);
  watch([folder]);
  writeFileSync(join(folder, 'a.md'), 'a');
  await expect(told).resolves.toBeUndefined();
});
