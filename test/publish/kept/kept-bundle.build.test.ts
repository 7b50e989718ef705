import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKept } from '../../../src/load/keep-parts.ts';
import { checkContent } from '../../../src/publish/check-step.ts';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { nameBundle } from '../../../src/publish/kept/kept-bundle.ts';
import { renderSite } from '../../../src/publish/render.ts';
import { writeTowns } from '../../fixtures/towns.ts';
import { copyProject, hashTree, makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const root = copyProject(join(dir, 'project'));
const content = join(dir, 'content');
const workshop = join(root, '.pledgebook/shop');
const site = handedOver.site(workshop);
const bundles = join(dir, 'bundles');
const order = { root, workshop, base: '/at/', site: 'https://a.kr', bundles };

type Files = Record<string, string>;

/** Renders with what is kept below a folder, or keeps it there: Astro alone, or in processes. */
async function render(workers: number): Promise<Files> {
  for (const name of ['site', 'bundle'])
    rmSync(join(workshop, name), { recursive: true, force: true });
  await renderSite({ ...order, workers }, new AbortController().signal);
  return hashTree(site) as Files;
}

let made: Files;

beforeAll(async () => {
  mkdirSync(workshop, { recursive: true });
  writeTowns(content, ['gov-001', 'gov-002', 'gov-003']);
  expect(checkContent({ content, workshop }).ok).toBe(true);
  // Pages would stand where these two stand.
  writeFileSync(join(root, 'public/robots.txt'), 'of the public folder');
  mkdirSync(join(root, 'public/x'));
  writeFileSync(join(root, 'public/x/index.html'), 'x');
  made = await render(0);
});
afterAll(clear);

/** Changes the one bundle that is kept, its sum with it. */
function changeKept(change: (packed: { linked: [string, Uint8Array][] }) => void): void {
  const shelf = openKept(bundles, 'bundle');
  const held = shelf.find(nameBundle(order));
  const packed = deserialize(held as Buffer) as Parameters<typeof change>[0];
  change(packed);
  shelf.keep(nameBundle(order), serialize(packed));
}

describe('what is made of the program', () => {
  test('is kept while Astro renders alone, and leaves nothing else', () => {
    expect(readdirSync(bundles)).toEqual([`${nameBundle(order)}.bundle`]);
    expect(existsSync(join(root, '.astro/.prerender'))).toBe(false);
  });

  test('makes the same pages when it is taken from where it is kept', async () => {
    changeKept(({ linked }) => linked.push(['planted.txt', Buffer.from('kept')]));
    const { 'planted.txt': planted, ...pages } = await render(1);
    expect(planted).toBeDefined();
    expect(Object.keys(pages).length).toBeGreaterThan(300);
    expect(pages).toEqual(made);
  });

  test('is made anew where it is damaged; several processes render with it as Astro does alone, byte by byte', async () => {
    const file = join(bundles, `${nameBundle(order)}.bundle`);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(await render(2)).toEqual(made);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('of the public folder');
    expect(existsSync(join(root, '.astro/.prerender'))).toBe(false);
  });
});

const write = (file: string, text: string) => () => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

test.each([
  ['its code', write('src/model/planted.ts', ''), {}],
  ['its packages', write('package.json', '{}'), {}],
  ['a page of the editors’', write('.pledgebook/shop/pages/ko/planted.mdx', ''), {}],
  ['its folder', () => undefined, { base: '/' }],
  ['its address', () => undefined, { site: undefined }],
])('another bundle is asked for where %s is another', (_, change, other) => {
  const before = nameBundle(order);
  change();
  expect(nameBundle({ ...order, ...other })).not.toBe(before);
});

test('records are no part of a bundle', () => {
  const before = nameBundle(order);
  write('.pledgebook/shop/records/frame.json', '{}')();
  expect(nameBundle(order)).toBe(before);
});
