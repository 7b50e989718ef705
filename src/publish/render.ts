import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handedOver } from './steps.ts';

export interface RenderOrder {
  root: string;
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

/** What is rendered is what passed the gate. */
function setUp({ workshop }: RenderOrder): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    PLEDGEBOOK_RECORDS: handedOver.records(workshop),
    PLEDGEBOOK_PAGES: handedOver.pages(workshop),
    PLEDGEBOOK_CACHE: join(workshop, 'cache'),
  };
}

/** Renders every page into the workshop; rejects with what Astro printed. */
export function renderSite(order: RenderOrder): Promise<void> {
  const out = handedOver.site(order.workshop);
  const args = ['build', '--root', order.root, '--outDir', out, '--base', order.base];
  if (order.site) args.push('--site', order.site);
  const child = spawn(process.execPath, [findAstro(), ...args], {
    cwd: order.root,
    env: setUp(order),
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
      if (code === 0) finish();
      else fail(new Error(Buffer.concat(printed).toString('utf8').slice(-4000)));
    });
  });
}
