import {
  appendFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import {
  copyProject,
  hashTree,
  makeTemporary,
  runBuild,
  startQuickBuild,
  type Ended,
  type Setting,
  type Started,
} from './project.ts';

const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
const workshop = join(root, '.pledgebook');
const content = join(dir, 'content');
const bad = join(dir, 'bad');
const place = join(dir, 'www');
const out = join(place, 'site');
const fixture = join(import.meta.dirname, '../fixtures/base');
let rendered: string;
let before: ReturnType<typeof hashTree>;

/** Pages that no test here changes are rendered once. */
const start = (args: readonly string[], setting: Setting = {}): Started =>
  startQuickBuild(rendered, args, { ...setting, root });
const build = (args: readonly string[]): Promise<Ended> => start(args).ended;
const buildWhole = (args: readonly string[]): Promise<Ended> => runBuild(args, { root });

beforeAll(async () => {
  copyProject(root);
  for (const to of [content, bad]) cpSync(fixture, to, { recursive: true });
  rendered = buildSite('/', 'test/fixtures/base').folder;
  const ended = await build(['--content', content, '--out', out]);
  expect(ended.code, ended.printed).toBe(0);
  before = hashTree(out);
});
afterAll(clear);

/** The site stands as it was and nothing lies about. */
function expectUntouched(): void {
  expect(before).toBeDefined();
  expect(hashTree(out)).toEqual(before);
  expect(readdirSync(place)).toEqual(['site']);
}

describe('a build that fails', () => {
  test('for its content prints every fault and publishes nothing', async () => {
    appendFileSync(join(bad, 'site.yaml'), 'colour: blue\n');
    writeFileSync(join(bad, 'governments/sample/pledges/8/1-2.md'), 'no head');
    const { code, printed, steps } = await build(['--content', bad, '--out', out]);
    expect(code).toBe(1);
    expect(printed).toMatch(/site\.yaml:\d+:\d+ .*colour/s);
    expect(printed).toMatch(/1-2\.md:\d+:\d+/);
    expect(printed).toMatch(/짓지 않았습니다/);
    expect(steps.map(({ name }) => name)).toEqual(['check']);
    expectUntouched();
    expect(readdirSync(workshop)).toEqual([]);
  });

  test('for a page that throws says what was thrown', async () => {
    const page = join(root, 'src/pages/404.astro');
    const kept = join(dir, '404.astro');
    cpSync(page, kept);
    appendFileSync(page, "\n{(() => { throw new Error('planted on purpose'); })()}\n");
    const { code, printed, steps } = await buildWhole(['--content', content, '--out', out]);
    cpSync(kept, page);
    expect(code).toBe(1);
    expect(printed).toMatch(/planted on purpose/);
    expect(steps.map(({ name }) => name)).toEqual(['check']);
    expectUntouched();
    expect(readdirSync(workshop)).toEqual([]);
  });

  test('for built pages that are unsound names them', async () => {
    const unsound = join(dir, 'unsound');
    cpSync(rendered, unsound, { recursive: true });
    const page = join(unsound, '404.html');
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace('</main>', '<a href="/nowhere/">x</a></main>'));
    const args = ['--content', content, '--out', out];
    const { code, printed } = await startQuickBuild(unsound, args, { root }).ended;
    expect(code).toBe(1);
    expect(printed).toMatch(/\/404\.html {2}dead-link {2}\/nowhere\//);
    expectUntouched();
  });

  test('for a site that its host does not take says what is too large and who takes it', async () => {
    const large = join(dir, 'large');
    cpSync(rendered, large, { recursive: true });
    writeFileSync(join(large, 'scan.bin'), Buffer.alloc(26 * 2 ** 20 + 1));
    const args = ['--content', content, '--out', out, '--host', 'cloudflare'];
    const { code, printed } = await startQuickBuild(large, args, { root }).ended;
    expect(code, printed).toBe(1);
    expect(printed).toMatch(/Cloudflare Pages.*\/scan\.bin: 27\.26 MB.*25 MiB.*--host netlify/s);
    expectUntouched();
    expect(readdirSync(workshop)).toEqual([]);
  });

  test('for a workshop that cannot be opened leaves no lock', async () => {
    rmSync(workshop, { recursive: true });
    writeFileSync(workshop, '');
    const { code, printed } = await build(['--content', content, '--out', out]);
    rmSync(workshop);
    expect(code).toBe(1);
    expect(printed).toMatch(/EEXIST/);
    expectUntouched();
  });

  test.each([
    [['--nope'], /--nope/],
    [['--content', 'nowhere'], /nowhere/],
    [['--site', 'not an address'], /site|URL/],
    [['--host', 'github'], /--host github-pages/],
  ])('for %j says why, without a stack', async (args, reason) => {
    const { code, printed } = await buildWhole(['--content', content, '--out', out, ...args]);
    expect(code).toBe(1);
    expect(printed).toMatch(reason);
    expect(printed).not.toMatch(/\n\s+at .*node:internal/);
    expectUntouched();
  });
});

describe('an output folder that would cost somebody something', () => {
  const home = join(dir, 'home');
  const worktree = join(dir, 'worktree');
  const link = join(dir, 'link');
  const file = join(dir, 'file');
  const lookalike = join(dir, 'lookalike');

  beforeAll(() => {
    mkdirSync(join(home, 'photos'), { recursive: true });
    writeFileSync(join(home, '404.html'), 'of another tool');
    for (const name of ['.git', '_astro', 'pagefind']) {
      mkdirSync(join(worktree, name), { recursive: true });
    }
    writeFileSync(join(worktree, '404.html'), '');
    for (const name of ['_astro', 'pagefind'])
      mkdirSync(join(lookalike, name), { recursive: true });
    writeFileSync(join(lookalike, '404.html'), 'of an earlier tool');
    symlinkSync(content, link);
    writeFileSync(file, '');
  });

  test.each([
    ['the project', () => root],
    ['what holds the project', () => dirname(root)],
    ['the root of all', () => '/'],
    ['the content', () => content],
    ['inside the content', () => join(content, 'dist')],
    ['inside the content by a link', () => join(link, 'dist')],
    ['a home with files', () => home],
    ['a branch checked out', () => worktree],
    ['what looks like a site and bears no manifest', () => lookalike],
    ['a file', () => file],
  ])('%s is refused', async (_, where) => {
    const trees = [content, home, worktree, lookalike].map(hashTree);
    const { code, printed, steps } = await build(['--content', content, '--out', where()]);
    expect(code, printed).toBe(1);
    expect(printed).toMatch(/--out/);
    expect(steps).toEqual([]);
    expect([content, home, worktree, lookalike].map(hashTree)).toEqual(trees);
    expectUntouched();
  });
});

test('of two builds into one folder the second says that it is busy', async () => {
  let second: Promise<Ended> | undefined;
  const args = ['--content', content, '--out', out];
  const first = start(args, {
    onStep: () => {
      second ??= build(args);
    },
  });
  const ended = await first.ended;
  expect(ended.code, ended.printed).toBe(0);
  expect(await second).toMatchObject({ code: 1, steps: [] });
  expect((await second)?.printed).toMatch(/다른 빌드/);
  expectUntouched();
});

test('two builds into two folders do not disturb each other; one that is a link stays one, and what it leads to is replaced', async () => {
  const other = join(dir, 'other');
  const link = join(dir, 'live');
  symlinkSync(out, link);
  writeFileSync(join(out, 'left-over.html'), '');
  const both = await Promise.all(
    [link, other].map((to) => build(['--content', content, '--out', to])),
  );
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(hashTree(other)).toEqual(before);
  expectUntouched();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(hashTree(link)).toEqual(before);
});
