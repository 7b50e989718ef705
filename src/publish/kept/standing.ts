import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../check/report.ts';
import { addFolder, digestProgram } from '../../load/digest-code.ts';
import { openKept } from '../../load/keep-parts.ts';
import type { Finding } from '../../model/finding.ts';
import type { CountRow } from '../count.ts';
import type { PortionMarks } from '../pool/portion.ts';
import { surveySite, type SiteSurvey } from '../weigh-site.ts';
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

/** What something says of the disk; nothing where it cannot be read, which other steps tell in their own words. */
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The pages of a site that stands as it was built: those of each portion are made of what its mark says. */
export interface StandingPages {
  out: string;
  marks: PortionMarks;
}

interface KnownSite {
  made: string;
  stamp: string;
  said: SaidOfSite;
  marks?: PortionMarks;
}

/**
 * Opens what is known of the site that was built last. `find` answers what was said of it where it stands untouched and
 * would be the very same, `findPages` what its pages are made of where it stands untouched; `keep` remembers a site, unless
 * what it is made of changed while it was built.
 */
export function openStanding(folder: string, order: SiteOrder) {
  const shelf = openKept(folder, standingFile.ending);
  let made: string | undefined;
  const read = () => {
    const held = shelf.find(standingFile.name);
    return held && (JSON.parse(held.toString('utf8')) as KnownSite);
  };
  const stands = ({ stamp }: KnownSite) => stamp === tryRead(() => surveySite(order.out).stamp);
  return {
    find: (): SaidOfSite | undefined => {
      made = tryRead(() => digestSite(order));
      const known = read();
      return known?.made === made && known && stands(known) ? known.said : undefined;
    },
    findPages: (): StandingPages | undefined => {
      const known = read();
      if (!known?.marks || !stands(known)) return undefined;
      return { out: order.out, marks: known.marks };
    },
    keep: (said: SaidOfSite, survey: SiteSurvey, marks?: PortionMarks): void => {
      const isCopy = tryRead(() => statSync(order.out).ino) !== survey.inode;
      const stamp = isCopy ? tryRead(() => surveySite(order.out).stamp) : survey.stamp;
      if (made === undefined || stamp === undefined) return;
      if (made !== tryRead(() => digestSite(order))) return;
      const known: KnownSite = { made, stamp, said, ...(marks && { marks }) };
      shelf.keep(standingFile.name, Buffer.from(JSON.stringify(known)));
    },
  };
}
