import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
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

/** Takes a folder's name for this process; answers whether nobody else has it. */
function claim(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Makes a folder aside and puts it into place; while another test file makes it, it is waited for. */
export function makeOnce(folder: string, make: (aside: string) => void): void {
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!claim(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      if (existsSync(folder)) return;
      const aside = `${folder}-${String(process.pid)}`;
      make(aside);
      renameSync(aside, folder);
    } finally {
      rmdirSync(lock);
    }
  }
}

/** A made-up city with something for every kind of page: what tests of the engine look at. */
export const sampleCity = 'test/cities/sample';

/** What a program builds of a content, when a test first asks. */
function runOnce(program: string, base: string, content: string, site?: string): BuiltSite {
  const place = relative(root, resolve(root, content));
  const name = `${program}${place}${base}${site ?? ''}`.replace(/[^a-z0-9]+/gi, '-');
  const folder = join(inject('sites'), name);
  makeOnce(folder, (aside) => {
    const own = site === undefined ? [] : ['--site', site];
    const args = ['--content', content, '--out', aside, '--base', base, ...own];
    const build = spawnSync(process.execPath, [program, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
    writeFileSync(`${folder}.txt`, build.stdout);
  });
  return { folder, base, printed: readFileSync(`${folder}.txt`, 'utf8') };
}

/** The made-up city (or another folder) as a site, built by the build command itself. */
export const buildSite = (base = '/', content = sampleCity, site?: string): BuiltSite =>
  runOnce('scripts/build.ts', base, content, site);

/** The pages and data files of a content alone, for who looks at nothing else and does not search. */
export const buildPages = (content: string, site?: string): BuiltSite =>
  runOnce('test/built/build-pages.ts', '/', content, site);

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
