import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { digestCode } from './digest-code.ts';
import { listFiles } from './list-files.ts';
import { tidyKept, unpackReading } from './keep-parts.ts';
import { readInWorkers } from './read-in-workers.ts';
import { nameKept, readPacked, type PackOrder } from './read-packed.ts';
import { readAnew, type ReadParts } from './read-part.ts';

export interface SizeOptions {
  /** The folder in which parts are kept from one run to the next; nothing is kept without. */
  keep?: string | undefined;
  least?: number;
  threads?: number;
}

/** From so many files on, threads and what was kept spare more time than they take. */
const leastFiles = 1000;

export const isLargeFolder = (dir: string): boolean => listFiles(dir).files.length >= leastFiles;

/** Where this project keeps what can always be made anew. */
export const keptBelow = (root: string) => join(root, 'node_modules/.cache/pledgebook/gate');

/** The folder in which the parts of a content are kept. */
export const keptOf = (keep: string, dir: string): string =>
  join(keep, createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 16));

/** Reads few files at once, many in threads, and what was read before not at all. */
export function readAtSize({
  keep,
  least = leastFiles,
  threads = Math.min(availableParallelism(), 8),
}: SizeOptions = {}): ReadParts {
  return (dir, parts, sought) => {
    const files = parts.reduce((sum, part) => sum + part.files.length, 0);
    if (files < least) return readAnew(dir, parts, sought);
    const kept = keep === undefined ? undefined : { folder: keptOf(keep, dir), code: digestCode() };
    const order: PackOrder = { dir, sought, kept };
    const readings =
      threads > 1
        ? readInWorkers(order, parts, threads)
        : parts.map((part) => unpackReading(readPacked(order, part)));
    if (kept) {
      const names = parts.map(({ name }, at) =>
        nameKept(name, readings[at]?.mark ?? '', kept.code),
      );
      tidyKept(kept.folder, names);
    }
    return readings;
  };
}
