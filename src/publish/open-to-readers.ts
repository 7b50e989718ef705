import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder that every user of the machine may enter, with the folders above it that are missing.
 * One at a time: where a file system refuses a folder, as `/proc` does, Node's recursive making never ends.
 */
export function makeOpenFolder(path: string): void {
  if (existsSync(path)) return;
  makeOpenFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  chmodSync(path, 0o755);
}

/** Lets every user of the machine, such as its web server, read a finished site, whatever mask the build ran under. */
export function openToReaders(site: string): void {
  chmodSync(site, 0o755);
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
