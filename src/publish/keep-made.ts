import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A library or a setting of the program that changes makes other files of the same words. */
const madeBy = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** Where a made file is kept from one build to the next: named by all that it is made of. */
export function placeMade(root: string, name: string, madeOf: unknown): string {
  const mark = createHash('sha256')
    .update(JSON.stringify([madeOf, madeBy]))
    .digest('hex');
  return join(root, 'node_modules/.cache/pledgebook', name.replace('*', mark));
}

/** Makes a file where it is not kept; a build that is killed leaves no half of one under its name. */
export async function keepMade(
  file: string,
  make: (aside: string) => Promise<void>,
): Promise<void> {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${String(process.pid)}`;
  await make(aside);
  renameSync(aside, file);
}
