import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, findMissing, type Lock } from '../scripts/lock.ts';

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
