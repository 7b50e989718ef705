import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFragments } from '../bench/search-engines.ts';
import { buildGeneratedSite, buildSite, listPages } from '../built/build-site.ts';

/** Pages that no search leads to, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  '/404.html': 'stands at no address of its own',
  '/en/404/': 'stands at no address of its own',
  '/search/': 'whoever searches is there',
};

const inKorean = (address: string) => address.replace(/^\/en\//, '/');

describe.each([
  ['one city', () => buildSite()],
  ['several governments', buildGeneratedSite],
])('on a site of %s', (_, build) => {
  test('every page is found by a search, in both languages, or has a reason not to be', async () => {
    const site = build();
    const fragments = await readFragments(site.folder);
    const found = new Set(fragments.map(({ meta }) => (meta['address'] ?? '').replace(/#.*/, '')));
    const pages = listPages(site);
    expect(pages.length).toBeGreaterThan(150);
    const lost = pages.filter((page) => !found.has(inKorean(page)));
    expect(lost.filter((page) => !(page in exceptions || inKorean(page) in exceptions))).toEqual(
      [],
    );
    expect([...found].filter((address) => !pages.includes(address))).toEqual([]);
    expect(Object.keys(exceptions).filter((page) => !lost.includes(page))).toEqual([]);
  });

  test('there is no sitemap, which needs the site’s own address, and robots are told of none', () => {
    const { folder } = build();
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });
});
