import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Records } from '../schema/records.ts';

export interface RenderOrder {
  root: string;
  content: string;
  /** A folder of the build's own, inside the project. */
  workshop: string;
  base: string;
  site: string | undefined;
}

function findAstro(): string {
  const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}

/** The checked records and the pages as they were read: what is rendered is what passed the gate. */
function handOver(records: Records, { content, workshop }: RenderOrder): NodeJS.ProcessEnv {
  const snapshot = join(workshop, 'records.json');
  writeFileSync(snapshot, JSON.stringify(records));
  const pages = join(workshop, 'pages');
  mkdirSync(pages);
  if (existsSync(join(content, 'pages')))
    cpSync(join(content, 'pages'), pages, { recursive: true });
  return {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    PLEDGEBOOK_RECORDS: snapshot,
    PLEDGEBOOK_PAGES: pages,
    PLEDGEBOOK_CACHE: join(workshop, 'cache'),
  };
}

/** Renders every page into a folder of the workshop and answers its path; rejects with what Astro printed. */
export function renderSite(records: Records, order: RenderOrder): Promise<string> {
  const out = join(order.workshop, 'site');
  const args = ['build', '--root', order.root, '--outDir', out, '--base', order.base];
  if (order.site) args.push('--site', order.site);
  const child = spawn(process.execPath, [findAstro(), ...args], {
    cwd: order.root,
    env: handOver(records, order),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) finish(out);
      else fail(new Error(Buffer.concat(printed).toString('utf8').slice(-4000)));
    });
  });
}
