import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, type IsAsked } from './list-files.ts';
import type { ContentPart } from './cut-content.ts';
import { loadPart, markPart, readAnew, type PartReading, type ReadParts } from './read-part.ts';

/** Two changes within this time may leave a file with the same stamp, or half written. */
const restMs = 100;

interface Kept {
  /** Undefined where a file was not at rest when it was read. */
  stamp: string | undefined;
  reading: PartReading;
}

interface Stamp {
  stamp: string;
  /** Milliseconds since 1970. */
  changedAt: number;
}

const isAtRest = ({ changedAt }: Stamp, now: number) => now - changedAt > restMs;

function readStamp(path: string): Stamp | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found) return undefined;
  const { mtimeNs, ctimeNs, size, ino } = found;
  return { stamp: [mtimeNs, ctimeNs, size, ino].join(), changedAt: Number(mtimeNs / 1_000_000n) };
}

/** The stamps of all files of a part; undefined where one of them is not at rest. */
function stampPart(dir: string, { files }: ContentPart, now: number): string | undefined {
  const stamps: string[] = [];
  for (const { file } of files) {
    const found = readStamp(join(dir, file));
    if (!found || !isAtRest(found, now)) return undefined;
    stamps.push(file, found.stamp);
  }
  return stamps.join('\n');
}

/**
 * Reads parts and remembers what they said: a part is read again when one of its files changed. Where the stamps do
 * not tell, because a file has only just been written, its bytes do.
 */
export function keepReadings(read: ReadParts = readAnew): ReadParts {
  let kept = new Map<string, Kept>();
  return (dir, parts, sought) => {
    const now = Date.now();
    const stamps = parts.map((part) => {
      const stamp = stampPart(dir, part, now);
      return stamp && [dir, ...sought, stamp].join('\n');
    });
    const known = parts.map((part, index) => {
      const held = kept.get(part.name);
      if (!held) return undefined;
      const isSame =
        held.stamp !== undefined && held.stamp === stamps[index]
          ? true
          : markPart(part, loadPart(dir, part), sought) === held.reading.mark;
      return isSame ? held.reading : undefined;
    });
    const changed = parts.filter((_, index) => !known[index]);
    const fresh = read(dir, changed, sought).values();
    const readings = known.map((reading) => reading ?? (fresh.next().value as PartReading));
    kept = new Map(
      parts.map(({ name }, index) => [
        name,
        { stamp: stamps[index], reading: readings[index] as PartReading },
      ]),
    );
    return readings;
  };
}

/**
 * Tells at each call whether anything that is asked for below a folder changed since the call before. What changed a moment ago counts
 * once more: it may not have been written to its end when it was read.
 */
export function followChanges(dir: string, isAsked?: IsAsked): () => boolean {
  let last = '';
  let rested = false;
  return () => {
    const now = Date.now();
    const { files, faults } = listFiles(dir, isAsked);
    const found = files.map((file) => ({ file, ...readStamp(join(dir, file)) }));
    const stamps = JSON.stringify([found.map(({ file, stamp }) => [file, stamp]), faults]);
    const changed = stamps !== last || !rested;
    last = stamps;
    rested = found.every(({ changedAt = now, stamp = '' }) => isAtRest({ stamp, changedAt }, now));
    return changed;
  };
}
