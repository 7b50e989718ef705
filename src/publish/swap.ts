import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { once } from 'node:events';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { manifestName, readManifest } from '../schema/manifest.ts';
import { exchangeFolders } from './exchange.ts';

const newMark = 'new';
const oldMark = 'old';

const beside = (out: string, mark: string) =>
  join(dirname(out), `.${basename(out)}.${mark}-${String(process.pid)}`);

function isInside(child: string, parent: string): boolean {
  const path = relative(parent, child);
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
}

/** Where a path leads once every link on the way is followed; its end need not exist. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full));
}

export type OutFault =
  'out-holds-project' | 'out-in-content' | 'out-not-folder' | 'out-not-site' | 'out-unmarked';

/** Why a folder is not one of ours: it is neither empty nor bears our manifest, or a git history in it would be lost. */
function findForeign(out: string): OutFault | undefined {
  const names = readdirSync(out);
  if (names.length === 0) return undefined;
  if (names.includes('.git')) return 'out-not-site';
  if (names.includes(manifestName) && readManifest(readFileSync(join(out, manifestName), 'utf8'))) {
    return undefined;
  }
  const looksBuilt = ['404.html', '_astro', 'pagefind'].every((name) => names.includes(name));
  return looksBuilt ? 'out-unmarked' : 'out-not-site';
}

/** Why a folder must not be replaced by a site; undefined when it may. */
export function findOutFault(out: string, root: string, content: string): OutFault | undefined {
  if (isInside(root, out) || isInside(content, out)) return 'out-holds-project';
  if (isInside(out, content)) return 'out-in-content';
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return 'out-not-folder';
  return findForeign(out);
}

/** Puts back an output that a build killed between its two renames left aside. */
export function healOutput(out: string): void {
  if (!existsSync(dirname(out))) return;
  const left = readdirSync(dirname(out)).filter((name) =>
    new RegExp(`^\\.${RegExp.escape(basename(out))}\\.(${newMark}|${oldMark})-\\d+$`).test(name),
  );
  const old = left.find((name) => name.includes(`.${oldMark}-`));
  if (old && !existsSync(out)) renameSync(join(dirname(out), old), out);
  for (const name of left) rmSync(join(dirname(out), name), { recursive: true, force: true });
}

/** The operations of a swap, each whole or not at all; a test may stop between any two of them. */
export interface SwapDisk {
  rename: (from: string, to: string) => void;
  exchange: typeof exchangeFolders;
  remove: (path: string) => void;
}

export const ownDisk: SwapDisk = {
  rename: renameSync,
  exchange: exchangeFolders,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** Brings a finished site next to its place, by a copy where it lies on another disk. */
function bring(site: string, next: string, { rename }: SwapDisk): void {
  try {
    rename(site, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(site, next, { recursive: true });
  }
}

/** How a site came to its place: `renamed` leaves a moment without a site, the others none. */
export type Swap = 'placed' | 'exchanged' | 'renamed';

/** Puts a site that stands beside `out` in its place; the old one, if any, is left beside it. */
function replace(next: string, out: string, { rename, exchange }: SwapDisk): Swap {
  if (!existsSync(out)) {
    rename(next, out);
    return 'placed';
  }
  if (exchange(next, out)) return 'exchanged';
  rename(out, beside(out, oldMark));
  rename(next, out);
  return 'renamed';
}

/**
 * Replaces `out` by a finished site: one exchange where the file system can, so that a reader, or a kill at any
 * moment, meets the old site or the new one; else two renames, which `healOutput` mends when a kill falls between.
 * Where that fails, on a full disk for one, the old site stands and nothing lies about.
 */
export function swapIn(site: string, out: string, disk = ownDisk): Swap {
  const next = beside(out, newMark);
  try {
    bring(site, next, disk);
    const swap = replace(next, out, disk);
    for (const mark of [newMark, oldMark]) disk.remove(beside(out, mark));
    return swap;
  } catch (error) {
    healOutput(out);
    throw error;
  }
}

/** Removes folders while whoever asks goes on; what cannot be removed now, the next build clears away. */
export async function removeBeside(paths: readonly string[]): Promise<void> {
  const thread = new Worker(new URL('./remove-thread.ts', import.meta.url), { workerData: paths });
  await once(thread, 'exit').catch(() => undefined);
}
