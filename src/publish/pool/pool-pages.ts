import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { keepBundle, packBundle } from '../kept/kept-bundle.ts';
import type { BundleOrder } from '../render-order.ts';
import type { Bundle, UnboundBundle } from './orders.ts';

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

function handOn(bundle: UnboundBundle, { kept, file }: BundleOrder): void {
  const packed = packBundle(bundle);
  if (kept) keepBundle(kept.folder, kept.name, packed);
  if (file !== undefined) writeFileSync(file, packed);
}

/**
 * Hands on what Astro made of the program, to the next build and to processes that render instead of Astro, as the build asks
 * for it. A small site is rendered by Astro.
 */
export function poolPages(): AstroIntegration {
  let bundle = { entry: '', runtime: '', out: '', publicFolder: '', base: '' };
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
      'astro:build:start': ({ setPrerenderer }) => {
        const asked = process.env['PLEDGEBOOK_BUNDLE'];
        if (asked === undefined) return;
        const order = JSON.parse(asked) as BundleOrder;
        const isLeft = order.file !== undefined;
        setPrerenderer((standard) => {
          const setup = async () => {
            const styles = [...pages].map(([route, page]) => [route, page.styles] as const);
            handOn({ ...bundle, styles }, order);
            if (!isLeft) await standard.setup?.();
          };
          const getStaticPaths = () => (isLeft ? Promise.resolve([]) : standard.getStaticPaths());
          return { ...standard, name: 'pool-pages', setup, getStaticPaths };
        });
      },
    },
  };
}
