import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listUnverified, tabulateLicences } from './lock-facts.ts';
import type { Lock } from './lock.ts';

const root = new URL('..', import.meta.url);
const { values } = parseArgs({ options: { out: { type: 'string', default: 'sbom' } } });

const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as Lock;
const bill = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  maxBuffer: 1 << 26,
});
const licences = tabulateLicences(lock);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'sbom.cdx.json'), bill);
writeFileSync(
  join(values.out, 'licences.md'),
  licences
    .map(({ licence, packages }) => `- ${licence} (${packages.length}): ${packages.join(', ')}\n`)
    .join(''),
);
for (const { licence, packages } of licences) console.log(`${licence}  ${packages.length}`);
for (const name of listUnverified(lock)) console.log(`without integrity: ${name}`);
