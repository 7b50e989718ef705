import {
  appendFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findLastBuild } from '../../../src/publish/kept/plan-pages.ts';
import { openStanding, type SaidOfSite } from '../../../src/publish/kept/standing.ts';
import type { PortionMarks } from '../../../src/publish/pool/portion.ts';
import { surveySite } from '../../../src/publish/weigh-site.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const [root, content, out, kept] = ['root', 'content', 'out', 'kept'].map((name) =>
  join(dir, name),
) as [string, string, string, string];
const order = { root, content, out, base: '/', site: undefined };
const report = {
  ...{ ok: true, problems: [], untold: [], findings: [], site: undefined },
  counts: { files: 1, records: 1 },
} as unknown as SaidOfSite['report'];
const said: SaidOfSite = { report, counts: [], files: 1, bytes: 4 };
const files = {
  page: join(out, 'index.html'),
  record: join(content, 'a.md'),
  code: join(root, 'src/a.ts'),
  setting: join(root, 'package.json'),
  given: join(root, 'public/a.txt'),
};
afterAll(clear);

beforeEach(() => {
  for (const folder of [root, content, out, kept]) rmSync(folder, { recursive: true, force: true });
  for (const file of Object.values(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'text');
  }
});

/** Remembers the site that stands; while it was built, something may have happened. */
function build(meanwhile: () => void = () => undefined): void {
  const standing = openStanding(kept, order);
  expect(standing.find()).toBeUndefined();
  meanwhile();
  standing.keep(said, surveySite(out));
}

test('a site is the one that would be built as long as nobody touches it or what it is made of', () => {
  build();
  expect(openStanding(kept, order).find()).toEqual(said);
});

test('what its pages are made of is known as long as nobody touches it, whatever its records say by then', () => {
  const marks = { a: { records: 'one' } } as unknown as PortionMarks;
  const standing = openStanding(kept, order);
  standing.find();
  standing.keep(said, surveySite(out), marks);
  appendFileSync(files.record, 'more');
  expect(openStanding(kept, order).findPages()).toEqual({ out, marks });
  appendFileSync(files.page, 'more');
  expect(openStanding(kept, order).findPages()).toBeUndefined();
});

test('also where it was copied to its place', () => {
  const standing = openStanding(kept, order);
  standing.find();
  const survey = surveySite(out);
  cpSync(out, join(dir, 'copy'), { recursive: true });
  rmSync(out, { recursive: true });
  renameSync(join(dir, 'copy'), out);
  standing.keep(said, survey);
  expect(openStanding(kept, order).find()).toEqual(said);
});

test.each(Object.entries(files))('not where somebody touched its %s', (_, file) => {
  build();
  appendFileSync(file, 'more');
  expect(openStanding(kept, order).find()).toBeUndefined();
});

test.each([content, join(root, 'public')])('never where %s holds a link', (folder) => {
  symlinkSync(files.page, join(folder, 'link.txt'));
  build();
  expect(openStanding(kept, order).find()).toBeUndefined();
});

test.each([
  { base: '/at/' },
  { site: 'https://example.org' },
  { repository: 'https://example.org/a' },
  { gzip: true },
  { out: join(dir, 'elsewhere') },
])('not where it is to be built as %j', (other) => {
  build();
  expect(openStanding(kept, { ...order, ...other }).find()).toBeUndefined();
});

test('not where a record changed while it was built', () => {
  build(() => {
    appendFileSync(files.record, 'more');
  });
  expect(openStanding(kept, order).find()).toBeUndefined();
});

test('is not asked for where all is made anew, in parts, or compared with a site before', () => {
  expect(findLastBuild({ ...order, kept })).toBeDefined();
  for (const other of [
    { full: true },
    { shard: ['a'] },
    { from: [] },
    { list: { above: 1, jobs: 1 } },
    { since: 'HEAD' },
  ]) {
    expect(findLastBuild({ ...order, kept, ...other })).toBeUndefined();
  }
});
