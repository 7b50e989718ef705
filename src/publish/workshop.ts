import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive, markProcess } from './process-mark.ts';

const bench = '.pledgebook';

/** What a process of a killed build still writes may come in between: then it is tried again. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A folder inside the project for one build's unfinished work; what dead builds left is cleared away. */
export function openWorkshop(root: string): string {
  const home = resolve(root, bench);
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    if (!isAlive(name)) clear(join(home, name));
  }
  const own = join(home, markProcess());
  clear(own);
  mkdirSync(own);
  return own;
}

export function closeWorkshop(workshop: string): void {
  clear(workshop);
}
