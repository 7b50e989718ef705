import { existsSync, readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { completeLock, dropEngines, findMissing, type Lock } from '../scripts/lock.ts';

const committed = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as Lock;

const partial: Lock = {
  packages: {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a-linux': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { optionalDependencies: { d: '2.0.0', e: '2.0.0' } },
    'node_modules/b/node_modules/d': { version: '2.0.0' },
    'node_modules/e': { version: '2.0.0' },
  },
};

test('the committed lock holds every optional platform package it names', () => {
  expect(findMissing(committed)).toEqual([]);
});

test('a package counts as held wherever npm would find it', () => {
  expect(findMissing(partial)).toEqual([{ name: 'a-mac', version: '1.0.0' }]);
});

test('completing adds the entry in order and leaves nothing missing', () => {
  const lock = completeLock(partial, findMissing(partial), () => ({ os: ['darwin'] }));
  expect(Object.keys(lock.packages).indexOf('node_modules/a-mac')).toBe(2);
  expect(lock.packages['node_modules/a-mac']).toEqual({
    version: '1.0.0',
    optional: true,
    os: ['darwin'],
  });
  expect(findMissing(lock)).toEqual([]);
});

test('the lock leaves what a package asks of Node to the pinned runtime (npm run lock)', () => {
  expect(dropEngines(committed)).toEqual(committed);
  const own = { packages: { '': { engines: { node: '>=20' } }, a: { engines: { node: '>=24' } } } };
  expect(dropEngines(own).packages).toEqual({ '': { engines: { node: '>=20' } }, a: {} });
});

test('the pinned runtime is one that every installed package accepts', () => {
  const runtime = String(committed.packages['node_modules/node']?.['version']);
  const asking = Object.keys(committed.packages).flatMap((path) => {
    const file = new URL(`../${path}/package.json`, import.meta.url);
    if (path === '' || !existsSync(file)) return [];
    const { engines } = JSON.parse(readFileSync(file, 'utf8')) as { engines?: { node?: string } };
    return engines?.node === undefined ? [] : [{ path, node: engines.node }];
  });
  expect(asking.length).toBeGreaterThan(200);
  expect(asking.filter(({ node }) => !satisfies(runtime, node))).toEqual([]);
});
