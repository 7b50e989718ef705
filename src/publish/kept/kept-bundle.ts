import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestProgram } from '../../load/digest-code.ts';
import { openKept } from '../../load/keep-parts.ts';
import { handedOver } from '../handed-over.ts';
import type { UnboundBundle } from '../pool/orders.ts';
import { listBuiltFiles } from '../read-groups.ts';
import type { RenderOrder } from '../render-order.ts';
import { writeBelow } from '../write-below.ts';
import { digestBytes, digestFolder } from './mark-portions.ts';

/** What a bundle is opened by; its paths are below the folder of its code. */
export type BundleFacts = Pick<UnboundBundle, 'entry' | 'runtime' | 'styles'>;

type PackedFiles = readonly (readonly [path: string, bytes: Uint8Array])[];

/** What Astro makes of the program before it renders any page: the code that renders, and the files that pages link. */
interface PackedBundle {
  facts: BundleFacts;
  code: PackedFiles;
  linked: PackedFiles;
}

const ending = 'bundle';

/** A project is built for few addresses, and tried with few changes of its code, at a time. */
const mostKept = 16;

/** Where this project keeps what Astro made of it. */
export const keptBundlesBelow = (root: string) =>
  join(root, 'node_modules/.cache/pledgebook/bundles');

/** The name of a bundle: all that it is made of. Records are no part of it. */
export function nameBundle({ root, workshop, base, site }: RenderOrder): string {
  const pages = digestFolder(handedOver.pages(workshop));
  return digestBytes(JSON.stringify([digestProgram(root), base, site, pages]));
}

const packFiles = (folder: string, files: readonly string[]): PackedFiles =>
  files.map((file) => [relative(folder, file), readFileSync(file)]);

function unpackFiles(folder: string, files: PackedFiles): void {
  for (const [path, bytes] of files) writeBelow(folder, path, bytes);
}

/** Removes all but the bundles that were made last. */
function tidyBundles(folder: string): void {
  try {
    const kept = readdirSync(folder).map((name) => join(folder, name));
    const byAge = kept.map((file) => ({ file, made: statSync(file).mtimeMs }));
    byAge.sort((a, b) => b.made - a.made);
    for (const { file } of byAge.slice(mostKept)) rmSync(file, { force: true });
  } catch {
    // Another build tidies up.
  }
}

/** The folder of the site in which all lies that pages link and Astro made. */
const linkedFolder = '_astro';

/** Packs a bundle as it is before any page is rendered. */
export function packBundle({ entry, runtime, styles, out }: UnboundBundle): Buffer {
  const from = dirname(entry);
  return serialize({
    facts: { entry: relative(from, entry), runtime: relative(from, runtime), styles },
    code: packFiles(from, listBuiltFiles(from)),
    linked: packFiles(out, listBuiltFiles(join(out, linkedFolder))),
  } satisfies PackedBundle);
}

export const findBundle = (folder: string, name: string): Buffer | undefined =>
  openKept(folder, ending).find(name);

export function keepBundle(folder: string, name: string, packed: Buffer): void {
  openKept(folder, ending).keep(name, packed);
  tidyBundles(folder);
}

/** Lays a packed bundle out: its code in a folder, what pages link into the site. */
export function layOutBundle(
  packed: Buffer,
  { code, site }: { code: string; site: string },
): BundleFacts {
  const bundle = deserialize(packed) as PackedBundle;
  unpackFiles(code, bundle.code);
  unpackFiles(site, bundle.linked);
  const { entry, runtime, styles } = bundle.facts;
  return { entry: join(code, entry), runtime: join(code, runtime), styles };
}
