import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listBuiltFiles } from './read-groups.ts';
import { Stopped } from './child.ts';

const pack = promisify(gzip);

/** Endings of what becomes smaller; fonts and the pieces of the search index are packed already. */
const packable = new Set(['.html', '.css', '.js', '.json', '.xml', '.csv', '.txt', '.svg', '.ics']);

/** Where a gzip header names the system that wrote it. */
const systemByte = 9;
const unknownSystem = 255;

/** The same text is packed to the same bytes on every system and at every time. */
export async function packText(text: Buffer): Promise<Buffer> {
  const packed = await pack(text, { level: 9 });
  packed[systemByte] = unknownSystem;
  return packed;
}

/** Writes a `.gz` beside each file of a site that is smaller so, for hosts that send what lies there. */
export async function packSite(site: string, signal: AbortSignal): Promise<void> {
  for (const file of listBuiltFiles(site).filter((each) => packable.has(extname(each)))) {
    if (signal.aborted) throw new Stopped();
    const text = await readFile(file);
    const packed = await packText(text);
    if (packed.length < text.length) await writeFile(`${file}.gz`, packed);
  }
}
