import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PartReading } from './read-part.ts';

/** Keeps what parts said from one run to the next; whatever goes wrong with a kept file, its part is read anew. */
export interface KeptParts {
  /** Whether there seems to be one; only finding it tells. */
  has: (name: string) => boolean;
  find: (name: string) => Buffer | undefined;
  keep: (name: string, said: Buffer) => void;
}

const sumBytes = 64;
const digestSaid = (said: Buffer) => createHash('sha256').update(said).digest('hex');

/** Opens a folder of kept parts; each file is the SHA-256 of what follows it, then what the part said. */
export function openKept(folder: string, ending = 'json'): KeptParts {
  const pathOf = (name: string) => join(folder, `${name}.${ending}`);
  return {
    has: (name) => existsSync(pathOf(name)),
    find: (name) => {
      try {
        const held = readFileSync(pathOf(name));
        const said = held.subarray(sumBytes);
        return held.toString('latin1', 0, sumBytes) === digestSaid(said) ? said : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (name, said) => {
      try {
        mkdirSync(folder, { recursive: true });
        const aside = `${pathOf(name)}.${String(process.pid)}`;
        writeFileSync(aside, Buffer.concat([Buffer.from(digestSaid(said), 'latin1'), said]));
        renameSync(aside, pathOf(name));
      } catch {
        // Nothing is lost but time: a disk may be full, and another run may tidy up.
      }
    },
  };
}

/** Removes what the same parts said before; a name is the part's own up to its first dash. */
export function tidyKept(folder: string, names: readonly string[]): void {
  const used = new Map(names.map((name) => [name.split('-', 1)[0], name]));
  try {
    for (const file of readdirSync(folder)) {
      const name = used.get(file.split('-', 1)[0]);
      if (name !== undefined && file !== `${name}.json`)
        rmSync(join(folder, file), { force: true });
    }
  } catch {
    // There is nothing to tidy.
  }
}

/** A reading as it is kept and sent: what a file states stands in it once. */
export function packReading({ files, ...rest }: PartReading): Buffer {
  const packed = files.map(({ whole, ...file }) => ({ ...file, isWhole: whole !== undefined }));
  return Buffer.from(JSON.stringify({ ...rest, files: packed }), 'utf8');
}

interface Packed extends Omit<PartReading, 'files'> {
  files: (Omit<PartReading['files'][number], 'whole'> & { isWhole: boolean })[];
}

export function unpackReading(said: Uint8Array): PartReading {
  const { files, ...rest } = JSON.parse(
    Buffer.from(said.buffer, said.byteOffset, said.byteLength).toString('utf8'),
  ) as Packed;
  return {
    ...rest,
    files: files.map(({ isWhole, ...file }) => {
      const whole = isWhole ? (file.facts as never) : undefined;
      return { ...file, whole };
    }),
  };
}
