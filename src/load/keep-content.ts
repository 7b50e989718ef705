import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, type ReadFile, type FileReading } from './read-content.ts';

/** Two changes within this time may leave a file with the same stamp. */
const restMs = 100;

interface Kept {
  stamp: string;
  reading: FileReading;
}

function readStamp(path: string): { stamp: string; changedAt: number } | undefined {
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
    if (found && readAt - found.changedAt > restMs) kept.set(path, { stamp: found.stamp, reading });
    else kept.delete(path);
    return reading;
  };
}
