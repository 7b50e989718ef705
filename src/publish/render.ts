import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { followChild } from './child.ts';
import { failEnded, mostShown, StepFailure } from './failure.ts';
import { handedOver } from './handed-over.ts';

export interface RenderOrder {
  root: string;
  /** A folder of the build's own, inside the project. */
  workshop: string;
  base: string;
  site: string | undefined;
  /** How many processes render; by the size of the site and the cores there are, where it is left out. */
  workers?: number | undefined;
  /** Where the pages of marked portions are kept; kept nowhere without. */
  kept?: string | undefined;
  /** The government whose pages alone are rendered. */
  only?: string | undefined;
}

const followParent = new URL('./follow-parent.ts', import.meta.url).href;

function findAstro(): string {
  const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}

/** Environment variables that would override settings, and that a machine may set for other programs. */
const believed = [
  'BASE_URL',
  'SITE',
  'ASSETS_PREFIX',
  'MODE',
  'PROD',
  'DEV',
  'SSR',
  'PLEDGEBOOK_KEPT',
  'PLEDGEBOOK_ONLY',
];

/** Points the renderer at the records and pages that passed the gate. */
function setUp({ workshop, workers, kept, only }: RenderOrder): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !believed.includes(name));
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    PLEDGEBOOK_RECORDS: handedOver.records(workshop),
    PLEDGEBOOK_PAGES: handedOver.pages(workshop),
    PLEDGEBOOK_CACHE: join(workshop, 'cache'),
    ...(kept !== undefined && { PLEDGEBOOK_KEPT: kept }),
    ...(only !== undefined && { PLEDGEBOOK_ONLY: only }),
    ...(workers !== undefined && { PLEDGEBOOK_WORKERS: String(workers) }),
  };
}

/** The step, and the pages whose process ended before they were rendered. */
function nameStep(said: string): string {
  const [, pages] = /The process that renders the (.+) ended: /.exec(said) ?? [];
  return pages === undefined ? 'render' : `render (${pages})`;
}

/** Renders every page into the workshop; rejects with a StepFailure of what Astro printed. */
export async function renderSite(order: RenderOrder, signal: AbortSignal): Promise<void> {
  const out = handedOver.site(order.workshop);
  const args = ['build', '--root', order.root, '--outDir', out, '--base', order.base];
  if (order.site) args.push('--site', order.site);
  const child = spawn(process.execPath, ['--import', followParent, findAstro(), ...args], {
    cwd: order.root,
    env: setUp(order),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const ending = await followChild(child, signal);
  if (ending.code === 0) return;
  const said = Buffer.concat(printed).toString('utf8').slice(-mostShown);
  const step = nameStep(said);
  throw ending.signal ? failEnded(step, said, ending) : new StepFailure(step, said);
}
