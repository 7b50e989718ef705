import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openKept } from '../../load/keep-parts.ts';
import type { CountRow } from '../count.ts';
import { handedOver } from '../handed-over.ts';
import type { PortionMark, PortionMarks } from '../pool/portion.ts';
import { namePacked } from './kept-pages.ts';
import { digestBytes } from './mark-portions.ts';

/** What a build says of the site that it put in place. */
export interface SaidOfSite {
  counts: readonly CountRow[];
  files: number;
  bytes: number;
}

/** The output of a build, and all that decides it besides what its pages are made of. */
interface Output {
  out: string;
  gzip?: boolean | undefined;
  workshop: string;
}

/** Tells whether anything below a folder was touched: no file of it is read. */
function stampFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
    hash.update([path.slice(folder.length), mtimeNs, ctimeNs, size, ino].join('\n'));
  }
  return hash.digest('hex');
}

const nameOutput = ({ out, gzip = false, workshop }: Output) =>
  JSON.stringify([out, gzip, digestBytes(readFileSync(handedOver.files(workshop)))]);

function openSaid({ folder, marks }: { folder: string; marks: PortionMarks }) {
  const name = namePacked('', marks[''] as PortionMark);
  const shelf = openKept(folder, 'site');
  return { read: () => shelf.find(name), keep: (said: Buffer) => shelf.keep(name, said) };
}

/** What was said of the site that stands at the output, where it is the very one that would be built, and untouched. */
export function findStanding(
  keeping: { folder: string; marks: PortionMarks },
  output: Output,
): SaidOfSite | undefined {
  const held = openSaid(keeping).read();
  if (!held) return undefined;
  const { asked, stamp, said } = JSON.parse(held.toString('utf8')) as {
    asked: string;
    stamp: string;
    said: SaidOfSite;
  };
  return asked === nameOutput(output) && stamp === stampFolder(output.out) ? said : undefined;
}

/** Remembers the site that was put in place. */
export function keepStanding(
  keeping: { folder: string; marks: PortionMarks },
  output: Output,
  said: SaidOfSite,
): void {
  const held = { asked: nameOutput(output), stamp: stampFolder(output.out), said };
  openSaid(keeping).keep(Buffer.from(JSON.stringify(held)));
}
