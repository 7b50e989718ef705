import { copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PagePath } from './page-app.ts';
import type { MadePage } from '../kept/pack-pages.ts';
import type { Bundle } from './orders.ts';

/** Where Astro writes a page: a folder of its own, but for the page that says that there is none, and for files. */
export function placePage({ pathname, route }: PagePath): string {
  if (route.type === 'endpoint') return pathname;
  return pathname === '/404' ? '/404.html' : join(pathname, 'index.html');
}

/**
 * Puts pages into the site, written or as they stand in another folder. What stands in the public folder under the same name
 * is not written over, and told. Pages may come from another machine: a name that leads out of the site is refused.
 */
export function openWriter({ out, publicFolder }: Pick<Bundle, 'out' | 'publicFolder'>) {
  const made = new Set<string>();
  const place = (name: string, put: (file: string) => void): string | undefined => {
    const file = join(out, name);
    if (!file.startsWith(join(out, sep))) throw new RangeError(`${name} leads out of the site.`);
    if (existsSync(join(publicFolder, name))) return name.slice(1);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    put(file);
    return undefined;
  };
  return {
    write: ({ name, body }: Pick<MadePage, 'name' | 'body'>) =>
      place(name, (file) => {
        writeFileSync(file, body);
      }),
    /** The file that another folder has under the same name: as one and the same, or copied where the disk cannot. */
    link: (name: string, from: string) =>
      place(name, (file) => {
        try {
          linkSync(join(from, name), file);
        } catch {
          copyFileSync(join(from, name), file);
        }
      }),
  };
}
