import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive, markProcess } from './process-mark.ts';

function readHolder(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** Links a file to a name that is free; false where the name is taken. */
function linkTo(lock: string, own: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead build's lock away. Of several that try, one gets it; one that got a living lock puts it back. */
function clearDead(lock: string, aside: string): void {
  const holder = readHolder(lock);
  if (holder === undefined || isAlive(holder)) return;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (isAlive(readHolder(aside) ?? '')) linkTo(lock, aside);
  rmSync(aside, { force: true });
}

/**
 * Takes the lock of an output folder; answers the way to release it, or undefined while another build
 * that is alive holds it.
 */
export function lockOutput(out: string): (() => void) | undefined {
  mkdirSync(dirname(out), { recursive: true });
  const lock = join(dirname(out), `.${basename(out)}.lock`);
  const own = `${lock}-${markProcess()}`;
  clearDead(lock, `${own}-dead`);
  // A lock is there with its holder's name in it or not at all.
  writeFileSync(own, markProcess());
  try {
    if (!linkTo(lock, own)) return undefined;
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    rmSync(lock, { force: true });
  };
}
