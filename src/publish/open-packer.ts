import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Writes a text to a path. */
export type Pack = (path: string, text: string) => void;

/**
 * A text so that it is small on every host; how it is packed depends on the text alone. The last two levels of packing take
 * three times as long for a hundredth of the bytes.
 */
export const deflateText = (text: string): Buffer => deflateRawSync(text, { level: 7 });

/** Writes what is packed to a path. */
export type PutPacked = (path: string, packed: Uint8Array) => void;

/** Writes files below a folder. */
export function openPlacer(folder: string): PutPacked {
  const made = new Set<string>();
  return (path, packed) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, packed);
  };
}

/** Writes texts below a folder, packed. */
export function openPacker(folder: string): Pack {
  const put = openPlacer(folder);
  return (path, text) => {
    put(path, deflateText(text));
  };
}
