import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface Missing {
  name: string;
  version: string;
}

/** Where `npm ci` looks for a dependency of the package at `path`: its own folder, then every folder above. */
function listCandidates(path: string, name: string): string[] {
  const folders = [path];
  for (let at = path; at !== '';) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
    folders.push(at);
  }
  return folders.map((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
}

/** The optional packages a lock names but does not hold; `npm ci` refuses such a lock. */
export function findMissing(lock: Lock): Missing[] {
  const missing = new Map<string, Missing>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isHeld = listCandidates(path, name).some((key) => key in lock.packages);
      if (!isHeld) missing.set(name, { name, version });
    }
  }
  return [...missing.values()];
}

/** The lock with entries for the given packages, in npm's own order; without integrity, since nothing was fetched. */
export function completeLock(
  lock: Lock,
  missing: Missing[],
  viewPlatform: (missing: Missing) => Record<string, unknown>,
): Lock {
  const added = missing.map((each) => [
    `node_modules/${each.name}`,
    { version: each.version, optional: true, ...viewPlatform(each) },
  ]);
  const entries = [...Object.entries(lock.packages), ...added] as [string, LockedPackage][];
  entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/**
 * The lock without what each package asks of Node: npm would compare it with the Node that runs npm, and no package
 * runs there but all in the pinned one. A test compares it with that one.
 */
export function dropEngines(lock: Lock): Lock {
  const entries = Object.entries(lock.packages).map(([path, { engines, ...entry }]) => [
    path,
    path === '' ? { ...entry, engines } : entry,
  ]);
  return { ...lock, packages: Object.fromEntries(entries) as Lock['packages'] };
}

function view(spec: string): Record<string, unknown> | undefined {
  try {
    const out = execFileSync('npm', ['view', spec, 'os', 'cpu', 'libc', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(out) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** A registry may not have the newest version yet; the platform of a platform package never changes. */
function viewPlatform({ name, version }: Missing): Record<string, unknown> {
  const platform = view(`${name}@${version}`) ?? view(name);
  if (platform) return platform;
  throw new Error(`the registry knows no platform for ${name}@${version}`);
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = findMissing(lock);
  for (const { name, version } of missing) console.log(`add ${name}@${version}`);
  const complete = completeLock(lock, missing, viewPlatform);
  writeFileSync(file, `${JSON.stringify(dropEngines(complete), null, 2)}\n`);
  console.log(`package-lock.json: ${String(missing.length)} added, complete`);
}
