import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { pageProcessor } from './src/load/page-processor.ts';

// `npm run build` renders a checked snapshot; `npm run dev` reads content/ itself.
const pages = process.env.PLEDGEBOOK_PAGES ?? resolve('content/pages');

/** While editing, a saved record is on the next page that is opened. */
const watchContent = {
  name: 'watch-content',
  hooks: {
    /** @param {{ server: import('vite').ViteDevServer }} options */
    'astro:server:setup': ({ server }) => {
      const content = resolve('content');
      server.watcher.add(content);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(content)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  },
};

export default defineConfig({
  cacheDir: process.env.PLEDGEBOOK_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx({ processor: pageProcessor }), watchContent],
  vite: {
    cacheDir: process.env.PLEDGEBOOK_CACHE ?? 'node_modules/.vite',
    resolve: { alias: { '@pages': pages } },
    // Everything is a file of the site's own origin: the content security policy allows nothing inline.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
