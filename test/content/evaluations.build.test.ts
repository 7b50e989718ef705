import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildShippedSite } from './shipped-site.ts';

let folder: string;
beforeAll(() => {
  folder = buildShippedSite().folder;
});

/** The text of the main part of a page, its links with where they lead. */
function readMain(address: string): string {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<\/?time[^>]*>/g, '')
    .replace(/<a[^>]*href="([^"]*)"[^>]*>/g, '[$1] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a fact of an entry', () => {
  test('that an award holds leads there and is not called missing', () => {
    const page = readMain('/paju/evaluations/innovation-2022/');
    expect(page).toContain('결과 다음 기록에 있음. 수상: [/paju/awards/innovation-2022/]');
    expect(page).toMatch(/원문에 없음 [^[\]]*목표/);
    expect(readMain('/paju/awards/innovation-2022/')).toContain(
      '평가: [/paju/evaluations/innovation-2022/]',
    );
  });

  test('carries its citation on the page and none in a list', () => {
    const page = readMain('/gimpo/evaluations/city-county-2020/');
    const cited = /결과 2그룹 5위\(장려\) ?\(2020\. 11\. 24\.\) \[#note-3\]/;
    expect(page).toMatch(cited);
    expect(page).toMatch(/\[\/sources\/gimpo-planning-2021\/[^\]]*\][^[]*2020\. 11\. 24\. \[#noted-3-1\]/);
    const list = readMain('/gimpo/evaluations/');
    expect(list).toMatch(/시군평가 결과 2그룹 5위\(장려\) ?\(2020\. 11\. 24\.\)/);
    expect(list).not.toContain('[/sources/');
  });
});

test('what citizens asked stands with what followed, and says that no answer is printed', () => {
  expect(readMain('/paju/participation/citizens-debate-2024/')).toMatch(
    /건의·제안한 것 명예시장에 관한 시민 건의.*정부의 답 원문에 없음.*청년·여성 → 모든 시민.*\[\/paju\/8\/pledges\/12-2\/\]/,
  );
});

test('a term shows who reviews its pledges and how they were graded, a city where its lists are', () => {
  const term = readMain('/gimpo/7/');
  expect(term).toContain('[/gimpo/evaluations/manifesto-a/]');
  expect(term).toContain('[/gimpo/participation/pledge-panel-2021/]');
  expect(readMain('/gimpo/participation/pledge-panel-2021/')).toContain('임기: [/gimpo/7/] 민선7기');
  expect(readMain('/nonsan/6/')).toContain('[/nonsan/evaluations/pledges-2017/] 공약평가');
  expect(readMain('/paju/8/')).not.toContain('공약 전체를 다룬 기록');
  for (const gov of ['gimpo', 'nonsan', 'paju']) {
    const page = readMain(`/${gov}/`);
    for (const list of ['evaluations', 'participation']) {
      expect(page).toContain(`[/${gov}/${list}/]`);
    }
  }
});
