import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteWeight {
  files: number;
  folders: number;
  bytes: number;
  /** Undefined where there is no file. */
  largest: { file: string; bytes: number } | undefined;
  /** The folder with the most files of its own. */
  fullest: { folder: string; files: number };
}

/** A site as it lies on the disk; no file was read. */
export interface SiteSurvey {
  weight: SiteWeight;
  /** Tells the site, file by file, from one that somebody touched. */
  stamp: string;
  /** The folder itself: another one, such as a copy, has another stamp. */
  inode: number;
}

/** Lets every user of the machine, such as its web server, read something, whatever mask the build ran under. */
function openToReaders(path: string, { mode }: { mode: number }, wanted: number): void {
  if ((mode & 0o777) !== wanted) chmodSync(path, wanted);
}

/** Counts what lies below a folder; paths are told from there. @param opens whether everything is opened to readers */
export function surveySite(site: string, opens = false): SiteSurvey {
  const weight: SiteWeight = {
    ...{ files: 0, folders: 0, bytes: 0, largest: undefined },
    fullest: { folder: '', files: 0 },
  };
  const hash = createHash('sha256');
  const visit = (below: string): void => {
    const folder = join(site, below);
    if (opens) openToReaders(folder, statSync(folder), 0o755);
    let own = 0;
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        weight.folders += 1;
        hash.update(`${file}/\n`);
        visit(file);
      } else if (entry.isFile()) {
        const path = join(site, file);
        const stats = statSync(path);
        if (opens) openToReaders(path, stats, 0o644);
        const { size: bytes, mtimeMs, ino } = stats;
        hash.update(`${file}\n${String(mtimeMs)} ${String(bytes)} ${String(ino)}\n`);
        own += 1;
        weight.bytes += bytes;
        if (bytes > (weight.largest?.bytes ?? -1)) weight.largest = { file, bytes };
      } else hash.update(`${file} is neither\n`);
    }
    weight.files += own;
    if (own > weight.fullest.files) weight.fullest = { folder: below, files: own };
  };
  visit('');
  return { weight, stamp: hash.digest('hex'), inode: statSync(site).ino };
}

export const weighSite = (site: string): SiteWeight => surveySite(site).weight;
