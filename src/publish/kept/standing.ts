import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../check/report.ts';
import { addFolder, digestProgram } from '../../load/digest-code.ts';
import { openKept } from '../../load/keep-parts.ts';
import type { Finding } from '../../model/finding.ts';
import type { CountRow } from '../count.ts';
import { standingFile } from './kept-pages.ts';

/** What a build said of the site that it put in place. */
export interface SaidOfSite {
  report: Report<Finding>;
  counts: readonly CountRow[];
  files: number;
  bytes: number;
}

/** All that decides a site, and where it is put. */
export interface SiteOrder {
  root: string;
  content: string;
  out: string;
  base: string;
  site: string | undefined;
  /** Where the records are kept, unless site.yaml says so itself. */
  repository?: string | undefined;
  /** Whether a `.gz` stands beside each file that is smaller so. */
  gzip?: boolean;
}

/** Throws where a folder holds a link: what it leads to may change without a trace here. */
function refuseLinks(folder: string): void {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link) throw new Error(`${join(link.parentPath, link.name)} is a link.`);
}

function digestSite({ root, content, out, base, site, repository, gzip }: SiteOrder): string {
  const hash = createHash('sha256').update(digestProgram(root));
  for (const folder of [content, join(root, 'public')]) {
    refuseLinks(folder);
    addFolder(hash.update(folder), folder);
  }
  return hash.update(JSON.stringify([out, base, site, repository, gzip])).digest('hex');
}

/** Tells whether anything below a folder was touched: no file of it is read. */
function stampFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
    hash.update([path, mtimeNs, ctimeNs, size, ino].join('\n'));
  }
  return hash.digest('hex');
}

/** What something says of the disk; nothing where it cannot be read, which other steps tell in their own words. */
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Opens what is known of the site that was built last. `find` answers what was said of it where it stands untouched and
 * would be the very same; `keep` remembers a site, unless what it is made of changed while it was built.
 */
export function openStanding(folder: string, order: SiteOrder) {
  const shelf = openKept(folder, standingFile.ending);
  let made: string | undefined;
  return {
    find: (): SaidOfSite | undefined => {
      made = tryRead(() => digestSite(order));
      const held = shelf.find(standingFile.name);
      if (!held) return undefined;
      const known = JSON.parse(held.toString('utf8')) as {
        made: string;
        stamp: string;
        said: SaidOfSite;
      };
      const isSame = known.made === made && known.stamp === tryRead(() => stampFolder(order.out));
      return isSame ? known.said : undefined;
    },
    keep: (said: SaidOfSite): void => {
      const stamp = tryRead(() => stampFolder(order.out));
      if (made === undefined || stamp === undefined) return;
      if (made !== tryRead(() => digestSite(order))) return;
      const known = { made, stamp, said };
      shelf.keep(standingFile.name, Buffer.from(JSON.stringify(known)));
    },
  };
}
