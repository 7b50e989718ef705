import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateContent, type Size } from './content.ts';

/** Writes generated content below a folder and counts its files. */
export function writeContent(dir: string, size: Size): number {
  const made = new Set<string>();
  let files = 0;
  for (const { path, text } of generateContent(size)) {
    const folder = join(dir, dirname(path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(dir, path), text);
    files += 1;
  }
  return files;
}
