import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSite, findFile, listPages } from '../../built/build-site.ts';

test('a banner of the day stands on every page before its content, named, in its language', () => {
  const site = buildSite();
  const pages = listPages(site);
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) {
    const html = readFileSync(findFile(site, page), 'utf8');
    const [before = ''] = html.split('<main');
    const isEnglish = page.startsWith('/en/');
    const said = isEnglish ? 'A made-up election period.' : '시험용으로 지어낸 선거 기간입니다.';
    const region = `<section class="site-banner" aria-label="${isEnglish ? 'Notice' : '알림'}">`;
    expect(before.split(region)[1], page).toContain(said);
    expect(before.split(region)[1]?.replaceAll('\u00a0', ' ')).toMatch(
      /2026년 2월 15일부터 2026년 3월 5일까지|15 February 2026 to 5 March 2026/,
    );
  }
});
