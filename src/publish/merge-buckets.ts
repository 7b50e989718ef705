import { PartIndex, type PackedParts } from '../search/drawers/part-index.ts';
import { drawerFile, drawerListFile } from '../search/index-files.ts';
import type { DrawerList } from '../search/drawers/drawer-text.ts';
import { digestBytes } from './kept/mark-portions.ts';
import { deflateText, type PutPacked } from './open-packer.ts';
import { unpackValue, type SealedValue } from './packed-value.ts';

/** What a shelf has in a bucket, and the number of its first record. */
export interface BucketPiece {
  first: number;
  piece: SealedValue;
}

/** The drawers of one bucket, as if there were no other. */
interface MergedBucket {
  /** The digest of what it was merged of. */
  of: string;
  list: DrawerList;
  drawers: readonly Uint8Array[];
}

export type MergedBuckets = ReadonlyMap<number, MergedBucket>;

/** Where what the same program merged is kept from one build to the next. */
export interface KeptMerged {
  find: () => MergedBuckets | undefined;
  keep: (merged: MergedBuckets) => void;
}

function digestPieces(pieces: readonly BucketPiece[]): string {
  return digestBytes(JSON.stringify(pieces.map(({ first, piece }) => [first, piece.digest])));
}

function mergeBucket(pieces: readonly BucketPiece[], of: string): MergedBucket {
  const parts = new PartIndex();
  for (const { first, piece } of pieces) {
    parts.addPacked(unpackValue(piece.packed) as PackedParts, first);
  }
  const drawers: Uint8Array[] = [];
  const list = parts.write((place, text) => {
    drawers[place] = deflateText(text);
  });
  return { of, list, drawers };
}

/** Writes the drawers of all shelves, bucket by bucket: one whose pieces are as they were is taken as it was merged. */
export function writeMerged(
  pieces: ReadonlyMap<number, readonly BucketPiece[]>,
  put: PutPacked,
  kept?: KeptMerged,
): void {
  const known = kept?.find() ?? new Map<number, MergedBucket>();
  const merged = [...pieces]
    .sort(([a], [b]) => a - b)
    .map(([bucket, own]) => {
      const of = digestPieces(own);
      const before = known.get(bucket);
      return [bucket, before?.of === of ? before : mergeBucket(own, of)] as const;
    });
  const lists = merged.map(([, { list }]) => list);
  const firsts = lists.flatMap((list) => list.firsts);
  let [drawer, wide] = [0, firsts.length];
  for (const [, { list, drawers }] of merged) {
    for (const [place, packed] of drawers.entries()) {
      put(drawerFile(place < list.firsts.length ? drawer++ : wide++), packed);
    }
  }
  const wides = lists.flatMap((list) => list.wides);
  const whole: DrawerList = { firsts, wides, areApart: true };
  put(drawerListFile, deflateText(JSON.stringify(whole)));
  if (merged.some(([bucket, own]) => known.get(bucket) !== own) || known.size !== merged.length) {
    kept?.keep(new Map(merged));
  }
}
