import type { Lock } from './lock.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Locked packages that npm cannot hold against a checksum, in the lock's order. */
export function listUnverified({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && typeof entry['integrity'] !== 'string')
    .map(([path]) => nameOf(path));
}

/** Locked packages that ask to run a program of their own when they are installed. */
export function listInstallScripts({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([, entry]) => entry['hasInstallScript'] === true)
    .map(([path]) => nameOf(path));
}

/** Locked packages that come from anywhere but the registry npm is set to. */
export function listForeign({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([, entry]) => {
      const from = entry['resolved'];
      return entry['link'] === true || (typeof from === 'string' && !from.startsWith('https:'));
    })
    .map(([path]) => nameOf(path));
}

export interface LicenceRow {
  licence: string;
  /** `name@version`, each once. */
  packages: string[];
}

/** Every locked package under the licence that its own manifest states; `not stated` where it states none. */
export function tabulateLicences({ packages }: Lock): LicenceRow[] {
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const groups = Map.groupBy(locked, ([, { license }]) =>
    typeof license === 'string' ? license : 'not stated',
  );
  return [...groups]
    .map(([licence, entries]) => ({
      licence,
      packages: [
        ...new Set(entries.map(([path, { version }]) => `${nameOf(path)}@${String(version)}`)),
      ].sort(),
    }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.licence < b.licence ? -1 : 1));
}
