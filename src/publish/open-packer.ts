import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Writes a text to a path. */
export type Pack = (path: string, text: string) => void;

/** Writes texts below a folder so that they are small on every host; how one is packed depends on the text alone. */
export function openPacker(folder: string): Pack {
  const made = new Set<string>();
  return (path, text) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, deflateRawSync(text, { level: 9 }));
  };
}
