import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the files of a site group by group and answers what was said of each. A group is known by what it was made of:
 * what was said of the same before need not be read again, so it must depend on nothing but the files, and be plain data.
 */
export interface ReadGroups {
  <T>(step: string, read: (addresses: readonly string[]) => T): T[];
  /** Every file of the site. */
  files: readonly string[];
}

/** Every file below a folder, by its address from there; much faster than what Node lists of itself. */
export function listBuiltAddresses(folder: string, from = '/', found: string[] = []): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) found.push(from + entry.name);
    else if (entry.isDirectory()) {
      listBuiltAddresses(join(folder, entry.name), `${from}${entry.name}/`, found);
    }
  }
  return found;
}

export const listBuiltFiles = (folder: string): string[] =>
  listBuiltAddresses(folder).map((address) => join(folder, address));

/** The whole site as one group. */
export function readAsOne(site: string): ReadGroups {
  const files = listBuiltAddresses(site);
  const readAll = <T>(_: string, read: (addresses: readonly string[]) => T) => [read(files)];
  return Object.assign(readAll, { files });
}
