import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGeneratedSite, buildSite, findFile, listPages } from '../built/build-site.ts';

/** Where an only government with one term is shown besides its own address. */
const fronts = ['/', '/sample/', '/en/', '/en/sample/'];

/** The pages of one language that say the same of themselves, where several do. */
function listTwins(site: ReturnType<typeof buildSite>, others: readonly string[]): string[] {
  const pages = new Map<string, string[]>();
  for (const address of listPages(site).filter((each) => !others.includes(each))) {
    const html = readFileSync(findFile(site, address), 'utf8');
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    const [, language = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
    const [, said = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    const key = `${language} ${said}`;
    pages.set(key, [...(pages.get(key) ?? []), address]);
  }
  expect(pages.size).toBeGreaterThan(100);
  return [...pages].flatMap(([said, addresses]) =>
    addresses.length > 1 ? [`${said}: ${addresses.join(' ')}`] : [],
  );
}

test.each([
  ['one government', buildSite, fronts],
  ['several governments', buildGeneratedSite, []],
])('on a site of %s no two pages of a language say the same of themselves', (_, build, others) => {
  expect(listTwins(build(), others)).toEqual([]);
});
