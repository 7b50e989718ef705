import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import { finished } from 'node:stream';
import type { ViteDevServer } from 'vite';
import { contentChanged } from './content-changed.ts';
import { followChanges } from './keep-content.ts';
import { listFiles } from './list-files.ts';
import { asksFor, isRecordOfGovernment, nameGovernment } from './one-government.ts';
import { isLargeFolder } from './read-at-size.ts';
import { watchFolders } from './watch-folders.ts';

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

/** Tells whether what a page is made of changed since the last page of its portion: a government's, or everything. */
function followPortions(dir: string, watch: (folders: Set<string>) => void) {
  const followed = new Map<string | undefined, () => boolean>();
  return (government: string | undefined): boolean => {
    const isAsked = government === undefined ? undefined : asksFor(government);
    const known = followed.get(government);
    const follow = known ?? followChanges(dir, isAsked);
    followed.set(government, follow);
    if (!follow()) return false;
    const { files } = listFiles(dir, isAsked);
    watch(new Set(files.filter(isRecordOfGovernment).map((file) => join(dir, dirname(file)))));
    // Where it was not followed, nothing was made of it before.
    return known !== undefined;
  };
}

/** Before a page is made, whatever changed of what it is made of is forgotten: no event of a watcher has to arrive for it. */
function followContent(server: ViteDevServer, dir: string): void {
  const folder = resolve(dir) + sep;
  const large = isLargeFolder(folder);
  const take = takeTurns();
  let settled: NodeJS.Timeout | undefined;
  const reload = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      server.environments.client.hot.send({ type: 'full-reload' });
    }, settleMs);
  };
  const hasChanged = followPortions(folder, watchFolders(reload));
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
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(folder)) reload();
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
        // Vite's own watcher opens every file; of records there may be tens of thousands.
        const records = join(resolve(dir), 'governments', sep);
        updateConfig({
          vite: {
            plugins: [{ name: 'follow-content', configureServer }],
            server: { watch: { ignored: (path) => path.startsWith(records) } },
          },
        });
      },
    },
  };
}
