import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { openBrowser } from '../built/open-browser.ts';
import { serveSite, type ServedSite } from '../built/serve-site.ts';

const { resolve } = createRequire(import.meta.url);
const letters = ['400Regular/NotoSansKR_400Regular.ttf', '700Bold/NotoSansKR_700Bold.ttf'].map(
  (file) => dirname(resolve(`@expo-google-fonts/noto-sans-kr/${file}`)),
);

/** As a phone has them: in one weight, under a name that only `local()` can ask for. */
const nameless = `<match target="scan"><test name="family"><string>Noto Sans KR</string></test>
${[
  ['family', 'Nameless'],
  ['fullname', 'Noto Sans CJK KR Regular'],
  ['postscriptname', 'NotoSansCJKkr-Regular'],
]
  .map(
    ([name = '', value = '']) =>
      `<edit name="${name}" mode="assign"><string>${value}</string></edit>`,
  )
  .join('\n')}</match>`;

const machines = [
  { name: 'without Korean letters', folders: [], rule: '', asks: 2 },
  { name: 'with a Korean font by name', folders: letters, rule: '', asks: 0 },
  { name: 'that is a phone', folders: letters.slice(0, 1), rule: nameless, asks: 0 },
];

let site: ServedSite;
const dir = mkdtempSync(join(tmpdir(), 'pledgebook-fonts-'));
beforeAll(async () => {
  site = await serveSite(buildSite());
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

test.each(machines)('a machine $name asks for $asks fonts', async ({ folders, rule, asks }) => {
  const list = join(dir, `${String(folders.length)}.conf`);
  const own = join(dirname(inject('browser')), 'fonts');
  const folderList = [own, ...folders].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    list,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folderList}
<cachedir>${dir}/cache-${String(folders.length)}</cachedir>${rule}</fontconfig>`,
  );
  const browser = await openBrowser(inject('browser'), list);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
  });
  for (const address of ['/', '/sample/8/', '/sample/8/pledges/3-5/']) {
    await page.goto(`${site.origin}${address}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const width = await page.evaluate(() => {
      const line = document.body.appendChild(document.createElement('span'));
      line.style.fontSize = '100px';
      line.textContent = '가';
      return line.getBoundingClientRect().width;
    });
    expect(width).toBeCloseTo(92, 0);
  }
  await browser.close();
  const fonts = [...new Set(asked)];
  expect(fonts).toHaveLength(asks);
  expect(fonts.filter((font) => !/^\/_astro\/noto-sans-kr-[47]00\.\w+\.woff2$/.test(font))).toEqual(
    [],
  );
});
