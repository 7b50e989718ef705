import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lets every user of the machine, such as its web server, read a finished site, whatever mask the build ran under. */
export function openToReaders(site: string): void {
  chmodSync(site, 0o755);
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
