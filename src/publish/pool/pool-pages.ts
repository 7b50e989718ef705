import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readFrame } from '../../load/handed-records.ts';
import { readMarks } from '../kept/mark-portions.ts';
import type { Bundle } from './orders.ts';
import { renderPortions } from './render-portions.ts';
import { countWorkers, limitHeap, listPortions } from './portion.ts';

const pageRuntime = fileURLToPath(new URL('./page-runtime.ts', import.meta.url));

/** Adds to the bundle what pages are called with, and tells the files that lead into it. */
const openToCalls = (tell: (files: Pick<Bundle, 'entry' | 'runtime'>) => void): Plugin => ({
  name: 'open-to-calls',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildStart() {
    this.emitFile({ type: 'chunk', id: pageRuntime, preserveSignature: 'strict' });
  },
  writeBundle({ dir = '' }, files) {
    const chunks = Object.values(files).filter((file) => file.type === 'chunk');
    const entry = chunks.find(({ fileName }) => fileName.startsWith('prerender-entry'));
    const runtime = chunks.find(({ facadeModuleId }) => facadeModuleId === pageRuntime);
    if (!entry || !runtime)
      throw new Error('Astro bundles pages in another way than this is written for');
    tell({ entry: join(dir, entry.fileName), runtime: join(dir, runtime.fileName) });
  },
});

async function renderAll(bundle: Bundle, records: string, logger: AstroIntegrationLogger) {
  const frame = readFrame(records);
  const workers = countWorkers(frame, process.env['PLEDGEBOOK_WORKERS']);
  const nodeOptions = limitHeap(frame, process.env['NODE_OPTIONS']);
  const portions = listPortions(frame, records, readMarks(records));
  const { PLEDGEBOOK_KEPT: kept, PLEDGEBOOK_ONLY: only } = process.env;
  const chosen = portions.filter(({ government }) => only === undefined || government === only);
  await renderPortions({ ...bundle, records, kept, nodeOptions }, chosen, workers, logger);
}

/**
 * Renders a large site in as many processes as there are cores, all from the bundle that Astro made; each holds the
 * records of one government at a time. A small site is left to Astro.
 */
export function poolPages(): AstroIntegration {
  let bundle: Bundle = {
    entry: '',
    runtime: '',
    out: '',
    publicFolder: '',
    base: '',
    records: '',
    nodeOptions: [],
    styles: [],
  };
  let pages = new Map<string, { styles: unknown[] }>();
  const tell = (files: Pick<Bundle, 'entry' | 'runtime'>) => {
    bundle = { ...bundle, ...files };
  };
  return {
    name: 'pool-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [openToCalls(tell)] } });
      },
      'astro:config:done': ({ config }) => {
        bundle = {
          ...bundle,
          out: fileURLToPath(config.outDir),
          publicFolder: fileURLToPath(config.publicDir),
          base: config.base,
        };
      },
      'astro:build:setup': (given) => {
        pages = given.pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const records = process.env['PLEDGEBOOK_RECORDS'];
        if (records === undefined) return;
        if (countWorkers(readFrame(records), process.env['PLEDGEBOOK_WORKERS']) === 0) return;
        setPrerenderer((standard) => ({
          ...standard,
          name: 'pool-pages',
          setup: () => Promise.resolve(),
          getStaticPaths: async () => {
            const styles = [...pages].map(([route, page]) => [route, page.styles] as const);
            await renderAll({ ...bundle, styles }, records, logger);
            // All pages are written: nothing is left to Astro.
            return [];
          },
        }));
      },
    },
  };
}
