import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';

// `npm run build` renders a checked snapshot; `npm run dev` reads content/ itself.
const pages = process.env.PLEDGEBOOK_PAGES ?? resolve('content/pages');

export default defineConfig({
  cacheDir: process.env.PLEDGEBOOK_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx({ syntaxHighlight: false, gfm: true })],
  vite: {
    resolve: { alias: { '@pages': pages } },
    // Everything is a file of the site's own origin: the content security policy allows nothing inline.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
