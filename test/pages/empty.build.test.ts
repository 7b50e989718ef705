import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  buildGeneratedSite,
  buildSite,
  findFile,
  listPages,
  type BuiltSite,
} from '../built/build-site.ts';

const totals = 'test/cities/totals';

/** What pages say where they have nothing to show, with what follows. */
function readEmpty(site: BuiltSite) {
  return listPages(site).flatMap((address) => {
    const html = readFileSync(findFile(site, address), 'utf8');
    const found = html.matchAll(/<p class="empty">(.*?)<\/p>\s*(<ul class="inline">)?/gs);
    return [...found].map(([, words = '', list]) => ({ address, words, list }));
  });
}

describe.each([
  ['the made-up city', () => buildSite()],
  ['a city of totals alone', () => buildSite('/', totals)],
  ['several governments', () => buildGeneratedSite()],
])('where a page of %s has nothing to show', (_, build) => {
  test('it says so in a sentence, and leads on', () => {
    const empty = readEmpty(build());
    expect(empty.length).toBeGreaterThan(0);
    const wrong = empty.filter(({ words, list }) => {
      const links = words.match(/<a href="[^"]+">[^<]+<\/a>/g)?.length ?? 0;
      const sentence = words
        .replace(/<a .*/s, '')
        .replace(/<[^>]*>/g, '')
        .trim();
      return !/[.다요]$/.test(sentence) || (list === undefined ? links !== 1 : links !== 0);
    });
    expect(wrong).toEqual([]);
  });
});

test('what nothing is known of is said once, not in a row for each', () => {
  const site = buildSite();
  const main = (address: string) =>
    /<main.*<\/main>/s.exec(readFileSync(findFile(site, address), 'utf8'))?.[0] ?? '';
  const goals = main('/sample/sdgs/');
  expect(goals.match(/이어진 기록이 이 사이트에 없습니다/g)).toHaveLength(1);
  expect(goals).not.toContain('이어진 기록 없음');
  const award = main('/sample/awards/innovation/');
  expect(award.match(/원문에 없음/g)?.length ?? 0).toBeLessThanOrEqual(1);
});
