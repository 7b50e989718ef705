import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const bench = '.pledgebook';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A folder inside the project for one build's unfinished work; what dead builds left is cleared away. */
export function openWorkshop(root: string): string {
  const home = resolve(root, bench);
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    if (!isAlive(Number(name))) rmSync(join(home, name), { recursive: true, force: true });
  }
  const own = join(home, String(process.pid));
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  return own;
}

export function closeWorkshop(workshop: string): void {
  rmSync(workshop, { recursive: true, force: true });
}
