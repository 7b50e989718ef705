import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A reader in a process of its own: it reads pages of a site over and over, until a file says that it may stop, and
// prints what it met. Given are the site, the file, and the pages; each page says `old` or `new` first.
const [site = '', stop = '', ...pages] = process.argv.slice(2);
const met = { reads: 0, missing: 0, broken: 0, backward: 0 };
let newest = 'old';
process.stdout.write('ready\n');
while (!existsSync(stop)) {
  for (const page of pages) {
    met.reads += 1;
    try {
      const text = readFileSync(join(site, page), 'utf8');
      const [version = '', ...rest] = text.split(' ');
      if (!/^(old|new)$/.test(version) || rest.length !== 1000) met.broken += 1;
      if (newest === 'new' && version === 'old') met.backward += 1;
      newest = version;
    } catch {
      met.missing += 1;
    }
  }
}
process.stdout.write(`${JSON.stringify(met)}\n`);
