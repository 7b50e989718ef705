import { deserialize, serialize } from 'node:v8';
import { openKept } from '../../load/keep-parts.ts';
import { handedOver } from '../handed-over.ts';
import type { KeptMerged, MergedBuckets } from '../merge-buckets.ts';
import { mergedFile } from './kept-pages.ts';
import { readMarks } from './mark-portions.ts';

interface HeldIndex {
  code: string;
  merged: MergedBuckets;
}

/** The place of what was merged into the index of all governments, by the same program; nothing where nothing is kept. */
export function openMerged(workshop: string, kept: string | undefined): KeptMerged | undefined {
  const code = readMarks(handedOver.records(workshop))['']?.code;
  if (kept === undefined || code === undefined) return undefined;
  const shelf = openKept(kept, mergedFile.ending);
  return {
    find: () => {
      const said = shelf.find(mergedFile.name);
      const held = said && (deserialize(said) as HeldIndex);
      return held?.code === code ? held.merged : undefined;
    },
    keep: (merged) => {
      shelf.keep(mergedFile.name, serialize({ code, merged } satisfies HeldIndex));
    },
  };
}
