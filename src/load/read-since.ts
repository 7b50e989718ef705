import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listStanding } from '../check/record-address.ts';
import { translator } from '../i18n/translate.ts';
import type { Language } from '../i18n/words.ts';
import { groupBy } from '../model/group.ts';
import { manifestName, readManifest, type Manifest } from '../schema/manifest.ts';
import { readRevision, type RevisionFault } from './read-revision.ts';

/** Why there is nothing to compare with. */
export type SinceFault = RevisionFault | 'no-manifest';

/** A pipeline names the commit before the first one so. */
export const isNoCommit = (since: string) => /^0{40,}$/.test(since);

const makeBare = (addresses: Manifest['addresses']): Manifest => ({
  generator: 'pledgebook',
  manifest: 1,
  addresses,
});

function readFolder(path: string): Manifest | SinceFault {
  const file = statSync(path).isDirectory() ? join(path, manifestName) : path;
  const manifest = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
  return manifest ?? 'no-manifest';
}

/**
 * What the site held before: the manifest of a built site, its folder, or a revision of the content folder in git.
 * Of a revision only the records are known, not the site's own pages.
 */
export function readSince(content: string, since: string): Manifest | SinceFault {
  if (isNoCommit(since)) return makeBare({});
  if (existsSync(since)) return readFolder(since);
  const files = readRevision(content, since);
  if (typeof files === 'string') return files;
  const kinds = groupBy(listStanding(files), ({ kind }) => kind);
  return makeBare(
    Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.map(({ address }) => address)])),
  );
}

/** Says why there is nothing to compare with, and what to name instead. */
export function saySince(fault: SinceFault, since: string, language: Language): string {
  return translator(language)(`since.${fault}`, { since });
}
