import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const newMark = 'new';
const oldMark = 'old';

const beside = (out: string, mark: string) =>
  join(dirname(out), `.${basename(out)}.${mark}-${String(process.pid)}`);

function isInside(child: string, parent: string): boolean {
  const path = relative(parent, child);
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
}

export type OutFault = 'out-holds-project' | 'out-in-content' | 'out-not-folder' | 'out-not-site';

/** Why a folder must not be replaced by a site; undefined when it may. */
export function findOutFault(out: string, root: string, content: string): OutFault | undefined {
  if (isInside(root, out) || isInside(content, out)) return 'out-holds-project';
  if (isInside(out, content)) return 'out-in-content';
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return 'out-not-folder';
  const isSite = existsSync(join(out, '404.html')) || readdirSync(out).length === 0;
  return isSite ? undefined : 'out-not-site';
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

/**
 * Replaces `out` by a finished site: two renames beside each other, so that a reader meets the old site
 * or the new one. The site is first brought next to `out`, by a copy where it lies on another disk.
 */
export function swapIn(site: string, out: string): void {
  const next = beside(out, newMark);
  try {
    renameSync(site, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(site, next, { recursive: true });
  }
  const old = beside(out, oldMark);
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}
