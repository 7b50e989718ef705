import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editContent } from './src/load/follow-content.ts';
import { pageProcessor } from './src/load/page-processor.ts';
import { poolPages } from './src/publish/pool/pool-pages.ts';

// `npm run build` renders a checked snapshot; `npm run dev` reads the content folder itself, or `-- --content DIR`.
const { values } = parseArgs({ options: { content: { type: 'string' } }, strict: false });
const content = process.env.PLEDGEBOOK_CONTENT ?? String(values.content ?? 'content');
const pages = process.env.PLEDGEBOOK_PAGES ?? resolve(content, 'pages');

export default defineConfig({
  cacheDir: process.env.PLEDGEBOOK_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx({ processor: pageProcessor }), editContent(content), poolPages()],
  vite: {
    cacheDir: process.env.PLEDGEBOOK_CACHE ?? 'node_modules/.vite',
    resolve: { alias: { '@pages': pages } },
    // Everything is a file of the site's own origin: the content security policy allows nothing inline.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
