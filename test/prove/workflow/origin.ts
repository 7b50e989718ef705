import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runGit } from '../../load/run-git.ts';
import type { Push } from './run-workflow.ts';

const home = resolve(import.meta.dirname, '../../..');

/** The packages of this project by links, each of its own, so that what is kept beside them is not. */
export function linkPackages(work: string): void {
  const [from, to] = [join(home, 'node_modules'), join(work, 'node_modules')];
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

/** The last commit of this project in a repository of its own; what is not committed is not in it. */
export function openOrigin(dir: string): string {
  const origin = join(dir, 'origin');
  runGit(dir, 'clone', '--quiet', `file://${home}`, origin);
  runGit(origin, 'checkout', '--quiet', '-B', 'main');
  return origin;
}

const readGit = (origin: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: origin, encoding: 'utf8' }).trim();

/** The files that differ from the last commit. */
export const listChanged = (origin: string) => readGit(origin, 'diff', '--name-only');

export function pushAll(origin: string, before = '0'.repeat(40)): Push {
  runGit(origin, 'add', '--all');
  runGit(origin, 'commit', '--quiet', '--allow-empty', '--message', 'records');
  return { commit: readGit(origin, 'rev-parse', 'HEAD'), before };
}
