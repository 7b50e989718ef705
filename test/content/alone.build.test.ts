import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPages, listPages } from '../built/build-site.ts';
import { makeTemporary } from '../publish/project.ts';
import { published } from './shipped-site.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const cities = readdirSync('content/governments');

/** The shipped content with one of its cities; what its documents hold of the others is not accounted for. */
function leaveAlone(city: string): string {
  const content = join(dir, city);
  cpSync('content', content, { recursive: true });
  for (const other of cities) {
    if (other !== city) rmSync(join(content, 'governments', other), { recursive: true });
  }
  for (const name of readdirSync(join(content, 'sources'))) {
    const file = join(content, 'sources', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\nsections:\n.*/s, '\n'));
  }
  return content;
}

const readMain = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
const readText = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Nothing was counted, so nothing is none; these say what was looked through, or what was announced beside it. */
const honestZeros = /실린 공약 0건|같은 해 공모사업 0건|(?:가운데|것은) 0[건개]|인용한 기록 0건/g;

describe.each(cities)('%s alone', (city) => {
  const site = buildPages(leaveAlone(city), published);
  const pages = listPages(site)
    .filter((address) => address === '/' || address.startsWith(`/${city}/`))
    .map((address) => ({
      address,
      main: readMain(readFileSync(join(site.folder, address, 'index.html'), 'utf8')),
    }));

  test('is a site without an empty heading or a false zero', () => {
    expect(pages.length).toBeGreaterThan(20);
    const faults = pages.flatMap(({ address, main }) => [
      ...(/<h([2-4])\b[^>]*>[^<]*<\/h\1>\s*<\/(?:section|div)>/.test(main) ? [`${address} heading`] : []),
      ...[...readText(main).replace(honestZeros, '').matchAll(/.{0,20}(?<![\d,.])0(?:건|곳|개)/g)].map(
        ([text]) => `${address} ${text}`,
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test('compares nothing with others', () => {
    expect(listPages(site).filter((address) => address.includes('/compare/'))).toEqual([]);
    const others = cities.filter((other) => other !== city);
    const links = pages.flatMap(({ main }) => [...main.matchAll(/href="\/(?:en\/)?(\w+)\//g)]);
    expect(links.filter(([, to = '']) => others.includes(to))).toEqual([]);
  });
});
