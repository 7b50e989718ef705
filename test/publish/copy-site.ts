import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as next } from 'node:timers/promises';

// In the place of the renderer: writes file after file, and can be hit between any two. The index is made afterwards.
const [from = '', to = ''] = process.argv.slice(2);
const names = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
  .filter((name) => !name.startsWith('pagefind'));
for (const name of names) {
  cpSync(join(from, name), join(to, name));
  await next();
}
