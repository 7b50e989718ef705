import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { followChanges } from './keep-content.ts';

/** A save is two events or more: the browser is asked to load again once. */
const settleMs = 50;

/** Pages and data files; what a page is made of (modules, styles) is Vite's to follow. */
const isPage = (url = '') => /^[^?]*(\/|\.csv|\.json)($|\?)/.test(url) && !url.startsWith('/@');

/** Before a page is made, whatever changed in the content folder is forgotten: no event of a watcher has to arrive for it. */
function followContent(server: ViteDevServer, dir: string): void {
  const folder = resolve(dir) + sep;
  const hasChanged = followChanges(folder);
  server.middlewares.use(({ url }, _, next) => {
    if (!isPage(url) || !hasChanged()) {
      next();
      return;
    }
    // Astro forgets its routes and the book its records; no module is loaded again.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    setImmediate(next);
  });
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(settled);
    settled = setTimeout(() => {
      server.environments.client.hot.send({ type: 'full-reload' });
    }, settleMs);
  });
}

/** While editing, a saved record is on the next page that is opened, and each page leads to its file. */
export function editContent(dir: string): AstroIntegration {
  return {
    name: 'edit-content',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        process.env['PLEDGEBOOK_CONTENT'] = dir;
        addMiddleware({ order: 'post', entrypoint: new URL('offer-editor.ts', import.meta.url) });
        const configureServer = (server: ViteDevServer) => {
          followContent(server, dir);
        };
        updateConfig({ vite: { plugins: [{ name: 'follow-content', configureServer }] } });
      },
    },
  };
}
