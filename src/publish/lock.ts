import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeOpenFolder } from './make-open-folder.ts';
import { isAlive, markProcess } from './process-mark.ts';

// A lock is a symbolic link whose target names its holder: creating it is atomic, so it never exists without the name.

/** Undefined where there is no lock; empty where the name is taken by something that names no holder. */
function readHolder(lock: string): string | undefined {
  try {
    return readlinkSync(lock);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}

/** False where another build holds the lock. */
function tryTake(lock: string, holder: string): boolean {
  try {
    symlinkSync(holder, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a dead build. Of several that try one succeeds; whoever moved a living build's lock puts it back. */
function clearDead(lock: string): void {
  const seen = readHolder(lock);
  if (seen === undefined || isAlive(seen)) return;
  const aside = `${lock}-${markProcess()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const taken = readHolder(aside);
  if (taken !== undefined && isAlive(taken)) tryTake(lock, taken);
  rmSync(aside, { force: true });
}

/**
 * Takes the lock of an output folder; answers the way to release it, or undefined while another build
 * that is alive holds it.
 */
export function lockOutput(out: string): (() => void) | undefined {
  makeOpenFolder(dirname(out));
  const lock = join(dirname(out), `.${basename(out)}.lock`);
  clearDead(lock);
  if (!tryTake(lock, markProcess())) return undefined;
  return () => {
    rmSync(lock, { force: true });
  };
}
