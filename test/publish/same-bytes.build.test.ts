import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { copyProject, hashTree, makeTemporary, runBuild, type Ended } from './project.ts';

const { dir, clear } = makeTemporary();
const city = join(import.meta.dirname, '../cities/sample');
const here = join(import.meta.dirname, '../..');
const there = join(dir, '다른 자리', 'project');
const two = join(dir, 'two');
const disturbed = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  // Names that Astro would take for its own settings.
  BASE_URL: '/elsewhere/',
  PROD: '',
  DEV: 'true',
  SITE: 'https://example.kr',
  CI: 'true',
  NO_COLOR: '1',
  NODE_OPTIONS: `--import ${new URL('./disturb.ts', import.meta.url).href}`,
};
let one: string;
let disturbedBuild: Ended;

beforeAll(async () => {
  one = buildSite().folder;
  mkdirSync(join(dir, '다른 자리'));
  copyProject(there);
  disturbedBuild = await runBuild(['--content', city, '--out', two], {
    root: there,
    env: disturbed,
  });
});
afterAll(clear);

test('the second build is really made in another world', () => {
  const ask = (env: Record<string, string>) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { readdirSync } from 'node:fs';
           console.log(JSON.stringify([readdirSync('.'), new Date().getFullYear(), Intl.NumberFormat().resolvedOptions().locale, process.umask()]))`,
        ],
        { cwd: here, env: { ...process.env, ...env }, encoding: 'utf8' },
      ),
    ) as [string[], number, string, number];
  const [names, year] = ask({});
  const [reversed, laterYear, locale, umask] = ask(disturbed);
  expect(reversed).toEqual(names.toReversed());
  expect(laterYear - year).toBeGreaterThanOrEqual(9);
  expect(locale).toBe('tr-TR');
  expect(umask).toBe(0o077);
  // Whatever the umask of the build, a web server may read its files.
  expect(statSync(join(two, 'index.html')).mode & 0o077).toBe(0o044);
});

test('another folder, time zone, language, clock, umask and order of folders give the same bytes', () => {
  expect(disturbedBuild.code, disturbedBuild.printed).toBe(0);
  const [first, second] = [hashTree(one) ?? {}, hashTree(two) ?? {}];
  const names = Object.keys(first);
  for (const part of ['en/', 'sample/', 'pagefind/index/', 'pagefind/fragment/', '_astro/']) {
    expect(names.filter((name) => name.startsWith(part)).length, part).toBeGreaterThan(0);
  }
  expect(names.length).toBeGreaterThan(300);
  expect(second).toEqual(first);
});
