import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFrame } from '../load/handed-records.ts';
import { followChild } from './child.ts';
import { failEnded, mostShown, StepFailure } from './failure.ts';
import { handedOver } from './handed-over.ts';
import { findBundle, layOutBundle, nameBundle } from './kept/kept-bundle.ts';
import type { UnboundBundle } from './pool/orders.ts';
import { countWorkers } from './pool/portion.ts';
import type { BundleOrder, RenderOrder } from './render-order.ts';

const followParent = new URL('./follow-parent.ts', import.meta.url).href;
const renderKept = fileURLToPath(new URL('./pool/render-kept.ts', import.meta.url));

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
  'PLEDGEBOOK_BUNDLE',
];

/** Points the renderer at the records and pages that passed the gate. */
function setUp(
  { workshop, workers, kept, only }: RenderOrder,
  bundle: BundleOrder,
): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !believed.includes(name));
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    PLEDGEBOOK_RECORDS: handedOver.records(workshop),
    PLEDGEBOOK_PAGES: handedOver.pages(workshop),
    PLEDGEBOOK_CACHE: join(workshop, 'cache'),
    ...(kept !== undefined && { PLEDGEBOOK_KEPT: kept }),
    ...(only !== undefined && { PLEDGEBOOK_ONLY: only.join(',') }),
    ...((bundle.kept ?? bundle.file) !== undefined && {
      PLEDGEBOOK_BUNDLE: JSON.stringify(bundle),
    }),
    ...(workers !== undefined && { PLEDGEBOOK_WORKERS: String(workers) }),
  };
}

/** The step, and the pages whose process ended before they were rendered. */
function nameStep(said: string): string {
  const [, pages] = /The process that renders the (.+) ended: /.exec(said) ?? [];
  return pages === undefined ? 'render' : `render (${pages})`;
}

/** The order to Astro, which bundles the program and renders. */
function orderAstro({ root, workshop, base, site }: RenderOrder): string[] {
  const out = handedOver.site(workshop);
  const order = [findAstro(), 'build', '--root', root, '--outDir', out, '--base', base];
  return site === undefined ? order : [...order, '--site', site];
}

/** The order to render with what Astro made before. */
function orderPool({ root, workshop, base }: RenderOrder, packed: Buffer): string[] {
  const [code, out] = [join(workshop, 'bundle'), handedOver.site(workshop)];
  const facts = layOutBundle(packed, { code, site: out });
  const bundle: UnboundBundle = { ...facts, out, publicFolder: join(root, 'public'), base };
  const file = join(code, 'bundle.json');
  writeFileSync(file, JSON.stringify(bundle));
  return [renderKept, file];
}

/** Runs the renderer, or what stands in for it; rejects with a StepFailure of what was printed. */
async function runRenderer(
  program: readonly string[],
  { root, env }: { root: string; env: NodeJS.ProcessEnv },
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', followParent, ...program], {
    cwd: root,
    env,
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

/** Whether several processes render, or Astro's own. */
function isPooled({ workshop, workers }: RenderOrder): boolean {
  const asked = workers?.toString() ?? process.env['PLEDGEBOOK_WORKERS'];
  return countWorkers(readFrame(handedOver.records(workshop)), asked) > 0;
}

/**
 * Renders every page into the workshop, with what Astro made of the same program before where that is kept. The pages of a
 * large site are rendered when Astro has bundled and its memory is free again.
 */
export async function renderSite(order: RenderOrder, signal: AbortSignal): Promise<void> {
  const { root, workshop, bundles } = order;
  const kept = bundles === undefined ? undefined : { folder: bundles, name: nameBundle(order) };
  const file = isPooled(order) ? join(workshop, 'bundle.packed') : undefined;
  const place = { root, env: setUp(order, { kept, file }) };
  let packed = kept && findBundle(kept.folder, kept.name);
  if (!packed) {
    await runRenderer(orderAstro(order), place, signal);
    packed = file === undefined ? undefined : readFileSync(file);
  }
  if (packed) await runRenderer(orderPool(order, packed), place, signal);
}
