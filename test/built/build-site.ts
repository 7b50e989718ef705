import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { writeContent } from '../generator/write.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltSite {
  /** Where its files are. */
  folder: string;
  /** Where it is meant to be served. */
  base: string;
  /** What the build printed. */
  printed: string;
}

/** Makes a folder aside and puts it into place; where another test file was faster, its folder stays. */
export function makeOnce(folder: string, make: (aside: string) => void): void {
  if (existsSync(folder)) return;
  const aside = `${folder}-${String(process.pid)}`;
  make(aside);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** A made-up city with something for every kind of page: what tests of the engine look at. */
export const sampleCity = 'test/cities/sample';

/** The made-up city (or another folder) as a site, built by the build command itself when a test first asks. */
export function buildSite(base = '/', content = sampleCity, site?: string): BuiltSite {
  const place = relative(root, resolve(root, content));
  const name = `${place}${base}${site ?? ''}`.replace(/[^a-z0-9]+/gi, '-');
  const folder = join(inject('sites'), name);
  makeOnce(folder, (aside) => {
    const own = site === undefined ? [] : ['--site', site];
    const args = ['--content', content, '--out', aside, '--base', base, ...own];
    const build = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
    writeFileSync(`${folder}.txt`, build.stdout);
  });
  return { folder, base, printed: readFileSync(`${folder}.txt`, 'utf8') };
}

/** Where the content of the site of several governments is. */
export function makeGeneratedContent(): string {
  const content = join(inject('sites'), 'generated-content');
  makeOnce(content, (aside) => {
    writeContent(aside, { governments: 2, pledges: 8, seed: 1 });
    cpSync(join(root, 'test/fixtures/adjusted'), aside, { recursive: true });
  });
  return content;
}

/** A site of several governments, in every state that records can be in: what the made-up city does not have. */
export function buildGeneratedSite(): BuiltSite {
  return buildSite('/', makeGeneratedContent());
}

/** The addresses of all its pages, without the base. */
export function listPages({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
    .map((path) =>
      path
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    )
    .sort();
}

/** The file behind an address. */
export function findFile({ folder }: BuiltSite, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
