import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { isSweep } from '../sample.ts';
import { hashTree, makeTemporary, startQuickBuild } from './project.ts';
import { listLeft, openField, strike, type Blow, type Field } from './strike.ts';

/** Each signal, to the build alone and to all; `npm run prove -- kills` draws many more and renders every time. */
const blows: readonly Blow[] = [
  { after: 'start', share: 0.3, signal: 'SIGKILL', whom: 'all' },
  { after: 'start', share: 0.8, signal: 'SIGKILL', whom: 'build' },
  { after: 'check', share: 0.1, signal: 'SIGTERM', whom: 'build' },
  { after: 'check', share: 0.7, signal: 'SIGINT', whom: 'all' },
  { after: 'check', share: 0.95, signal: 'SIGKILL', whom: 'all' },
  { after: 'render', share: 0.6, signal: 'SIGTERM', whom: 'build' },
  { after: 'measure', share: 0.3, signal: 'SIGKILL', whom: 'build' },
  { after: 'count', share: 0.9, signal: 'SIGINT', whom: 'build' },
  { after: 'verify', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'swap', share: 0, signal: 'SIGKILL', whom: 'all' },
];

/** Moments of which there are others alike, and a build right after. */
const moreBlows: readonly Blow[] = [
  { after: 'check', share: 0.4, signal: 'SIGKILL', whom: 'build', rebuild: true },
  { after: 'index', share: 0, signal: 'SIGKILL', whom: 'all' },
  { after: 'swap', share: 0, signal: 'SIGKILL', whom: 'all', rebuild: true },
];

const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
/** Two small contents whose sites other tests look at as well. */
const contents = { old: 'test/fixtures/base', new: 'test/cities/totals' };
let rendered: Record<'old' | 'new', string>;
let field: Field;

beforeAll(async () => {
  rendered = {
    old: buildSite('/', contents.old).folder,
    new: buildSite('/', contents.new).folder,
  };
  field = await openField(dir, root, (content, setting) =>
    startQuickBuild(
      rendered[content],
      ['--content', resolve(contents[content]), '--out', join(dir, 'www/site')],
      { ...setting, root },
    ),
  );
});
afterAll(clear);

test('two contents give two sites, the very ones that a whole build gives', () => {
  expect(field.before).toEqual(hashTree(rendered.old));
  expect(field.fresh).toEqual(hashTree(rendered.new));
  expect(field.fresh).not.toEqual(field.before);
  expect(listLeft(field)).toEqual([]);
});

test.each(isSweep ? [...blows, ...moreBlows] : blows)(
  '$signal to $whom, $share of a step after $after',
  async (blow) => {
    expect(await strike(field, blow)).toEqual([]);
  },
);

test('what was killed left nothing that a build does not clear away', async () => {
  expect((await field.start('old').ended).code).toBe(0);
  expect(hashTree(field.out)).toEqual(field.before);
  expect(listLeft(field)).toEqual([]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
