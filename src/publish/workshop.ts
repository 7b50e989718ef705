import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isAlive, markProcess } from './process-mark.ts';

const bench = '.pledgebook';

/** Removal is tried again: a process of a killed build may still be writing into the folder. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Clears away what dead builds left. */
function sweep(home: string): void {
  for (const name of readdirSync(home)) {
    if (!isAlive(name)) clear(join(home, name));
  }
}

/** A folder inside the project for one build's unfinished work. */
export function openWorkshop(root: string): string {
  const home = resolve(root, bench);
  mkdirSync(home, { recursive: true });
  sweep(home);
  const own = join(home, markProcess());
  clear(own);
  mkdirSync(own);
  return own;
}

/** Removes the folder, and once more after a process of a killed build that wrote on for a moment. */
export function closeWorkshop(workshop: string): void {
  clear(workshop);
  sweep(dirname(workshop));
}
