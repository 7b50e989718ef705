import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the lock of an output folder; answers the way to release it, or undefined while another build
 * that is alive holds it.
 */
export function lockOutput(out: string): (() => void) | undefined {
  mkdirSync(dirname(out), { recursive: true });
  const lock = join(dirname(out), `.${basename(out)}.lock`);
  if (existsSync(lock) && !isHeld(lock)) rmSync(lock, { force: true });
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch {
    return undefined;
  }
  return () => {
    rmSync(lock, { force: true });
  };
}
