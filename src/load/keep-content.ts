import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readFile, type ReadFile, type FileReading } from './read-content.ts';

/** Two changes within this time may leave a file with the same stamp, or half written. */
const restMs = 100;

interface Kept {
  stamp: string;
  reading: FileReading;
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

/** Reads files and remembers what they said: a file is read again when it changed. */
export function keepReadings(): ReadFile {
  const kept = new Map<string, Kept>();
  return (dir, file, place) => {
    const path = join(dir, file);
    const known = kept.get(path);
    const found = readStamp(path);
    if (known && known.stamp === found?.stamp) return known.reading;
    const readAt = Date.now();
    const reading = readFile(dir, file, place);
    if (found && isAtRest(found, readAt)) kept.set(path, { stamp: found.stamp, reading });
    else kept.delete(path);
    return reading;
  };
}

/**
 * Tells at each call whether anything below a folder changed since the call before. What changed a moment ago counts
 * once more: it may not have been written to its end when it was read.
 */
export function followChanges(dir: string): () => boolean {
  let last = '';
  let rested = false;
  return () => {
    const now = Date.now();
    const { files, faults } = listFiles(dir);
    const found = files.map((file) => ({ file, ...readStamp(join(dir, file)) }));
    const stamps = JSON.stringify([found.map(({ file, stamp }) => [file, stamp]), faults]);
    const changed = stamps !== last || !rested;
    last = stamps;
    rested = found.every(({ changedAt = now, stamp = '' }) => isAtRest({ stamp, changedAt }, now));
    return changed;
  };
}
