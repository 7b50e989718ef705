import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readFrame } from '../../load/handed-records.ts';
import type { Bundle } from './orders.ts';
import { renderPortions } from './render-portions.ts';
import { countWorkers, listPortions } from './portion.ts';

/** Tells the file that a bundle for rendering is opened by. */
const findBundleFile = (tell: (file: string) => void): Plugin => ({
  name: 'find-prerender-entry',
  writeBundle({ dir }, files) {
    const entry = Object.keys(files).find((name) => name.startsWith('prerender-entry'));
    if (dir !== undefined && entry !== undefined) tell(join(dir, entry));
  },
});

async function renderAll(bundle: Bundle, records: string, logger: AstroIntegrationLogger) {
  const frame = readFrame(records);
  const workers = countWorkers(frame, process.env['PLEDGEBOOK_WORKERS']);
  await renderPortions(bundle, listPortions(frame, records), workers, logger);
}

/**
 * Renders a large site in as many processes as there are cores, all from the bundle that Astro made; each holds the
 * records of one government at a time. A small site is left to Astro.
 */
export function poolPages(): AstroIntegration {
  let bundle: Bundle = { entry: '', out: '', publicFolder: '', base: '', styles: [] };
  let pages = new Map<string, { styles: unknown[] }>();
  const tell = (entry: string) => {
    bundle = { ...bundle, entry };
  };
  return {
    name: 'pool-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [findBundleFile(tell)] } });
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
