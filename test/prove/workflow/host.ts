import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in for GitHub: a repository, and folders for what it keeps of it. */
export interface Host {
  /** The repository that is pushed to. */
  origin: string;
  /** `owner/name`. */
  repository: string;
  vars: Readonly<Record<string, string>>;
  /** Puts packages in their place instead of `npm ci`. */
  install?: ((work: string) => void) | undefined;
  /** Where every job finds its clone, as on GitHub always at the same place. */
  work: string;
  temporary: string;
  /** Commands that take the place of the machine's own. */
  commands: string;
  artifacts: string;
  /** What jobs kept for later runs, the newest last. */
  caches: Map<string, string>;
  /** The site that readers meet. */
  published: string;
}

/** Answers as a site would, as far as one file of it goes. */
const curl = (published: string) => `#!/bin/sh
while [ $# -gt 1 ]; do
  if [ "$1" = --output ]; then out=$2; shift; fi
  shift
done
cp "${published}/\${1##*/}" "$out"
`;

export function openHost(
  folder: string,
  given: Pick<Host, 'origin' | 'repository' | 'vars' | 'install'>,
): Host {
  const [work, temporary, commands, artifacts, published] = [
    ...['work', 'temporary', 'commands', 'artifacts', 'published'],
  ].map((name) => join(folder, name)) as [string, string, string, string, string];
  mkdirSync(commands, { recursive: true });
  writeFileSync(join(commands, 'curl'), curl(published));
  chmodSync(join(commands, 'curl'), 0o755);
  return { ...given, work, temporary, commands, artifacts, published, caches: new Map() };
}

/** Puts one folder in the place of another. */
export function replaceFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
