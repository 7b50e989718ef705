import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGeneratedSite, buildSite, type BuiltSite } from '../../built/build-site.ts';

const mainOf = ({ folder }: BuiltSite, address: string) =>
  /<main[^>]*>(.*)<\/main>/s.exec(readFileSync(join(folder, address, 'index.html'), 'utf8'))?.[1] ??
  '';
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('the map of a city without boundaries', () => {
  let main: string;
  beforeAll(() => {
    main = mainOf(buildSite(), 'sample/8/map');
  });
  const tiles = () => /<ul class="tiles".*?<\/ul>/s.exec(main)?.[0] ?? '';

  test('has a link for each tile, in words and row by row', () => {
    expect(linksOf(tiles())).toEqual(
      ['nuri', 'haedeun', 'solbat', 'neoreun'].map((id) => `/sample/places/${id}/`),
    );
    expect(wordsOf(tiles())).toBe(
      '누리읍 공약 1건 해든면 공약 1건 솔밭동 공약 1건 너른동 공약 1건',
    );
    expect(tiles()).toContain('<ul class="tiles" data-columns="3">');
    expect(tiles()).toContain('<li data-column="2" data-row="1">');
  });

  test('says the same as a list, and counts every pledge of the term once', () => {
    const list = /<dl class="facts place-list".*?<\/dl>/s.exec(main)?.[0] ?? '';
    for (const id of ['nuri', 'haedeun', 'solbat', 'neoreun']) {
      expect(linksOf(list)).toContain(`/sample/places/${id}/`);
    }
    expect(linksOf(list)).toContain('/sample/8/pledges/3-6/');
    expect(wordsOf(main)).toContain('공약 6건 가운데 2건을 지도에 놓았습니다');
    expect(wordsOf(main)).toContain(
      '합계: 지도에 놓은 공약 2건 + 지도에 자리가 없는 곳의 공약 1건 + 기록에 읍면동이 없는 공약 3건 = 이 사이트에 관리카드가 있는 공약 6건',
    );
  });

  test('says that its tiles are no real shapes', () => {
    expect(wordsOf(main)).toContain('실제 넓이·모양·거리가 아닙니다');
  });

  test('is linked from its term and its places', () => {
    const site = buildSite();
    for (const address of ['sample/8', 'sample/places']) {
      expect(linksOf(mainOf(site, address))).toContain('/sample/8/map/');
    }
  });
});

describe('a site of several governments', () => {
  let site: BuiltSite;
  beforeAll(() => {
    site = buildGeneratedSite();
  });

  test('draws boundaries where a folder has them, with the words its provider asks for', () => {
    const main = mainOf(site, 'adjusted/8/map');
    const drawing = /<svg class="boundaries".*?<\/svg>/s.exec(main)?.[0] ?? '';
    expect(linksOf(drawing)).toEqual(['/adjusted/places/center/']);
    expect(wordsOf(drawing)).toBe('시험동 공약 1건 시험동 공약 1건');
    expect(drawing).toContain('<path class="ground"');
    expect(wordsOf(main)).toContain('시험용으로 지어낸 경계');
    expect(main).not.toContain('class="tiles"');
  });

  test('sets terms side by side, each cell with its source or with what was counted', () => {
    const main = mainOf(site, 'compare');
    const cells = [...main.matchAll(/<td data-label="[^"]+">(.*?)<\/td>/gs)].map(
      ([, cell]) => cell ?? '',
    );
    expect(cells.length).toBeGreaterThan(20);
    const isTold = (cell: string) => cell.includes('not-stated') || linksOf(cell).length > 0;
    expect(cells.filter((cell) => !isTold(cell))).toEqual([]);
    expect(wordsOf(main)).toContain('순위가 아니며');
    expect(wordsOf(cells.join(' '))).not.toMatch(/완료율 (?!\d+%)|위\b/);
  });
});

test('one city with one term is compared with nothing', () => {
  const { folder } = buildSite();
  expect(existsSync(join(folder, 'compare'))).toBe(false);
  expect(existsSync(join(folder, 'en/compare'))).toBe(false);
});
