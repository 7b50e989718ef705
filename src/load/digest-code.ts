import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The rooms whose code decides what a file says and what is wrong with it. */
const rooms = ['schema', 'kinds', 'model', 'check', 'load', 'i18n'];

/** Adds every file of a folder to a digest, by its place in it and its bytes; a folder that is not there adds none. */
export function addFolder(hash: Hash, folder: string, isWanted = (_name: string) => true): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
}

/** Adds files of a folder by their names; one that is not there adds nothing. */
function addFiles(hash: Hash, folder: string, names: readonly string[]): void {
  for (const name of names) {
    const file = join(folder, name);
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
}

/** Tells the code that reads and judges, its libraries and its runtime apart from any other. */
export function digestCode(src = fileURLToPath(new URL('..', import.meta.url))): string {
  const hash = createHash('sha256').update(process.version);
  for (const room of rooms) {
    addFolder(hash.update(room), join(src, room), (name) => /\.(ts|json)$/.test(name));
  }
  addFiles(hash, join(src, '..'), ['package.json', 'package-lock.json']);
  return hash.digest('hex');
}

/** Tells a whole program, as it stands below a folder, apart from any other that would render other pages. */
export function digestProgram(root: string): string {
  const hash = createHash('sha256').update(process.version);
  addFolder(hash, join(root, 'src'));
  addFiles(hash, root, ['astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']);
  return hash.digest('hex');
}
