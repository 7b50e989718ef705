import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Writes a text so that it is small on every host; how it is packed depends on the text alone. */
export function writePacked(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateRawSync(text, { level: 9 }));
}
