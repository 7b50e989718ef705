import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The rooms whose code decides what a file says and what is wrong with it. */
const rooms = ['schema', 'kinds', 'model', 'check', 'load', 'i18n'];

/** Tells the code that reads and judges, its libraries and its runtime apart from any other. */
export function digestCode(src = fileURLToPath(new URL('..', import.meta.url))): string {
  const hash = createHash('sha256').update(process.version);
  for (const room of rooms) {
    const files = readdirSync(join(src, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(src.length)).update(readFileSync(file));
  }
  for (const name of ['package.json', 'package-lock.json']) {
    hash.update(readFileSync(join(src, '..', name)));
  }
  return hash.digest('hex');
}
