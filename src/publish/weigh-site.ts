import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface SiteWeight {
  files: number;
  folders: number;
  bytes: number;
  /** Undefined where there is no file. */
  largest: { file: string; bytes: number } | undefined;
  /** The folder with the most files of its own. */
  fullest: { folder: string; files: number };
}

/** Counts what lies below a folder; paths are told from there. */
export function weighSite(site: string): SiteWeight {
  const weight: SiteWeight = {
    ...{ files: 0, folders: 0, bytes: 0, largest: undefined },
    fullest: { folder: '', files: 0 },
  };
  const visit = (folder: string): void => {
    let own = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        weight.folders += 1;
        visit(path);
      } else if (entry.isFile()) {
        own += 1;
        const bytes = statSync(path).size;
        weight.bytes += bytes;
        if (bytes > (weight.largest?.bytes ?? -1)) {
          weight.largest = { file: relative(site, path), bytes };
        }
      }
    }
    weight.files += own;
    if (own > weight.fullest.files) {
      weight.fullest = { folder: relative(site, folder), files: own };
    }
  };
  visit(site);
  return weight;
}
