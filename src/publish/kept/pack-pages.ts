import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { TakenPath } from '../pool/orders.ts';
import type { PortionMark } from '../pool/portion.ts';

/** A page as it is rendered, before any later step has seen it. */
export interface MadePage {
  /** Where it goes, below the folder of the site. */
  name: string;
  /** The file of `src/pages` that makes it. */
  component: string;
  body: Uint8Array;
}

/** The pages of a portion, packed: so many together, and never all of them open. */
export interface PackedPages {
  /** What they are made of. */
  mark: PortionMark;
  paths: readonly TakenPath[];
  packs: readonly Uint8Array[];
}

const packBytes = 1 << 22;

/** Packs pages as they are made. */
export class PagePacker {
  private readonly packs: Buffer[] = [];
  private pages: MadePage[] = [];
  private bytes = 0;

  add(page: MadePage): void {
    this.pages.push(page);
    this.bytes += page.body.length;
    if (this.bytes > packBytes) this.pack();
  }

  close(made: Omit<PackedPages, 'packs'>): Buffer {
    this.pack();
    return serialize({ ...made, packs: this.packs } satisfies PackedPages);
  }

  private pack(): void {
    this.packs.push(zstdCompressSync(serialize(this.pages)));
    this.pages = [];
    this.bytes = 0;
  }
}

export const readPacks = (packed: Uint8Array) => deserialize(packed) as PackedPages;

export function* unpackPages({ packs }: PackedPages): Generator<MadePage> {
  for (const pack of packs) yield* deserialize(zstdDecompressSync(pack)) as MadePage[];
}
