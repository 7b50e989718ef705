import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { finished } from 'node:stream';
import type { ViteDevServer } from 'vite';
import { contentChanged } from './content-changed.ts';
import { followChanges } from './keep-content.ts';
import { asksFor, nameGovernment } from './one-government.ts';
import { isLarge } from './read-at-size.ts';

/** A save is two events or more: the browser is asked to load again once. */
const settleMs = 50;

/** Pages and data files; what a page is made of (modules, styles) is Vite's to follow. */
const isPage = (url = '') => /^[^?]*(\/|\.csv|\.json)($|\?)/.test(url) && !url.startsWith('/@');

/** Lets one page be made after the other: which portion of the content they are made of is the whole server's. */
function takeTurns(): (response: ServerResponse, make: () => void) => void {
  let last = Promise.resolve();
  return (response, make) => {
    const before = last;
    last = new Promise((done) => {
      finished(response, () => {
        done();
      });
    });
    void before.then(make);
  };
}

/** The folder of a government, and what is of none. */
const listWatched = (dir: string, government: string) => [
  join(dir, 'governments', government),
  ...readdirSync(dir).flatMap((name) => (name === 'governments' ? [] : join(dir, name))),
];

/** Tells whether what a page is made of changed since the last page of its portion: a government's, or everything. */
function followPortions(dir: string, watch: (paths: string[]) => void) {
  const followed = new Map<string | undefined, () => boolean>();
  return (government: string | undefined): boolean => {
    const known = followed.get(government);
    if (known) return known();
    const isOne = government !== undefined;
    const follow = followChanges(dir, isOne ? asksFor(government) : undefined);
    followed.set(government, follow);
    watch(isOne ? listWatched(dir, government) : [dir]);
    // Nothing was made of it before.
    follow();
    return false;
  };
}

/** Before a page is made, whatever changed of what it is made of is forgotten: no event of a watcher has to arrive for it. */
function followContent(server: ViteDevServer, dir: string): void {
  const folder = resolve(dir) + sep;
  const large = isLarge(folder);
  const take = takeTurns();
  const hasChanged = followPortions(folder, (paths) => server.watcher.add(paths));
  const tell = (event: string) => {
    for (const { hot } of Object.values(server.environments)) hot.send(event, {});
  };
  server.middlewares.use(({ url = '' }, response, next) => {
    if (!isPage(url)) {
      next();
      return;
    }
    take(response, () => {
      const portion = large ? nameGovernment(url, folder) : undefined;
      const isOther = portion !== process.env['PLEDGEBOOK_PORTION'];
      if (portion === undefined) delete process.env['PLEDGEBOOK_PORTION'];
      else process.env['PLEDGEBOOK_PORTION'] = portion;
      const changed = hasChanged(portion);
      if (changed) tell(contentChanged);
      // Astro forgets its routes and the book its records; no module is loaded again.
      if (changed || isOther) tell('astro:content-changed');
      setImmediate(next);
    });
  });
  let settled: NodeJS.Timeout | undefined;
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
