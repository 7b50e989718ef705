import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Reads the files of a site group by group and answers what was said of each. A group is known by what it was made of:
 * what was said of the same before need not be read again, so it must depend on nothing but the files, and be plain data.
 */
export type ReadGroups = <T>(step: string, read: (addresses: readonly string[]) => T) => T[];

export function listBuiltFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every file of a site, from its root. */
export const listBuiltAddresses = (site: string) =>
  listBuiltFiles(site).map((file) => `/${relative(site, file).split(sep).join('/')}`);

/** The whole site as one group. */
export const readAsOne =
  (site: string): ReadGroups =>
  (_, read) => [read(listBuiltAddresses(site))];
