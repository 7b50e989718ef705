import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { pageProcessor } from './src/load/page-processor.ts';

// `npm run build` renders a checked snapshot; `npm run dev` reads the content folder itself, or `-- --content DIR`.
const { values } = parseArgs({ options: { content: { type: 'string' } }, strict: false });
const content = process.env.PLEDGEBOOK_CONTENT ?? String(values.content ?? 'content');
const pages = process.env.PLEDGEBOOK_PAGES ?? resolve(content, 'pages');

/** While editing, a saved record is on the next page that is opened, and each page leads to its file. */
const watchContent = {
  name: 'watch-content',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} options */
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command !== 'dev') return;
      process.env.PLEDGEBOOK_CONTENT = content;
      const entrypoint = new URL('src/load/offer-editor.ts', import.meta.url);
      addMiddleware({ order: 'post', entrypoint });
    },
    /** @param {{ server: import('vite').ViteDevServer }} options */
    'astro:server:setup': ({ server }) => {
      const folder = resolve(content) + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        for (const { hot } of Object.values(server.environments)) {
          // Astro forgets its routes and the book its records; no module is loaded again.
          hot.send('astro:content-changed', {});
        }
        server.environments.client.hot.send({ type: 'full-reload' });
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
