import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openKept } from '../../load/keep-parts.ts';
import type { PortionMark, Portion, PortionMarks } from '../pool/portion.ts';
import { readPacks, type PackedPages } from './pack-pages.ts';

/** How the file of a portion's pages is called. */
export const ending = 'pages';

/** What is known of the site that was built last. */
export const standingFile = { name: 'standing', ending: 'site' };

/** What was merged into the index of all governments. */
export const mergedFile = { name: 'whole', ending: 'merged' };

/** Where this project keeps the pages of its last build. */
export const keptPagesBelow = (root: string) => join(root, 'node_modules/.cache/pledgebook/pages');

/** The name that the pages of a portion are kept under; no government is called `_`. */
export function namePacked(government = '', mark: PortionMark): string {
  const made = createHash('sha256').update(JSON.stringify(mark)).digest('hex');
  return `${government === '' ? '_' : government}-${made}`;
}

/** The place of a portion's pages among those that are kept; nothing is kept of a portion without a mark. */
export function openKeptPages(folder: string | undefined, { government, mark }: Portion) {
  if (folder === undefined || mark === undefined)
    return { find: () => undefined, keep: () => undefined };
  const shelf = openKept(folder, ending);
  const name = namePacked(government, mark);
  return {
    find: (): PackedPages | undefined => {
      const packed = shelf.find(name);
      return packed && readPacks(packed);
    },
    keep: (packed: Buffer) => {
      shelf.keep(name, packed);
    },
  };
}

/** Removes what is kept of other portions than these: their pages, and what steps said of them. */
export function tidyPages({ folder, marks }: { folder: string; marks: PortionMarks }): void {
  const used = new Set(Object.entries(marks).map(([of, mark]) => namePacked(of, mark)));
  for (const { name } of [standingFile, mergedFile]) used.add(name);
  const isUsed = (file: string) =>
    /^[^.]+\.[a-z]+$/.test(file) && used.has(file.split('.', 1)[0] ?? '');
  try {
    for (const file of readdirSync(folder)) {
      if (!isUsed(file)) rmSync(join(folder, file), { force: true });
    }
  } catch {
    // There is nothing to tidy.
  }
}
