import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, listPages, type BuiltSite } from '../built/build-site.ts';
import { countRows, readPrinted } from './printed-counts.ts';

const content = 'test/cities/totals';
/** What a page about cards, or about places and goals that no record names, would stand at. */
const rooms = ['pledges', 'rates', 'ledger', 'adjustments', 'places', 'sdgs'];
/** A number that would be false: nothing was counted, so nothing is none. */
const falseZero = /(?<![\d,.])0(?:건|곳|개|%| pledges)/;

let site: BuiltSite;
const readPage = (address: string) =>
  readFileSync(join(site.folder, address, 'index.html'), 'utf8');
const readMain = (address: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(readPage(address))?.[1] ?? '')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(() => {
  site = buildSite('/', content);
});

describe('a city that announced totals only', () => {
  test('is a site of its own, and every count agrees', () => {
    expect(countRows(readPrinted(site.printed))).toMatchObject({
      government: 1,
      term: 1,
      pledge: 0,
      place: 0,
    });
  });

  test('has no page of cards, places or goals, and no link, file or map that leads to one', () => {
    const pages = listPages(site).map((address) => address.replace(/^\/en/, ''));
    const isRoom = (address: string) => rooms.some((room) => address.split('/').includes(room));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((address) => address.startsWith('/nuri/') && isRoom(address))).toEqual([]);
    for (const address of listPages(site)) {
      const html = readFileSync(
        join(site.folder, address.endsWith('/') ? `${address}index.html` : address),
        'utf8',
      );
      const links = [...html.matchAll(/href="(\/(?:en\/)?nuri\/[^"#?]*)/g)].map(
        ([, href]) => href ?? '',
      );
      expect(links.filter(isRoom)).toEqual([]);
    }
    const files = readdirSync(join(site.folder, 'data/v1'));
    expect(files).toContain('nuri-terms.json');
    expect(files.filter((name) => /ledger|rates|pledges/.test(name))).toEqual([]);
    expect(existsSync(join(site.folder, 'nuri/7/index.html'))).toBe(true);
  });

  test.each(['', 'nuri/7/'])(
    'says at /%s what was announced, in the words of its source',
    (address) => {
      const text = readMain(address);
      expect(text).toContain('발표 50건 · 이 사이트에 실린 공약 0건');
      for (const words of [
        '끝냈거나 이어 감 20',
        '하는 중 29',
        '분야의 수 4',
        '지어낸 의문입니다.',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).toMatch(/임기 안에 공약 이행완료 비율 65% \[(\d)\].*각주.*누리시 업무계획/s);
      expect(text).toContain('분기마다');
      expect(text).toContain('반년마다');
      expect(text).toContain('앞은 50, 뒤는 49입니다');
      expect(text).toContain('기준일 2020');
    },
  );

  test.each(['', 'nuri/', 'nuri/7/', 'nuri/departments/', 'nuri/departments/planning/'])(
    'says at /%s no zero that nobody counted',
    (address) => {
      const said = readMain(address).replaceAll('이 사이트에 실린 공약 0건', '');
      expect(said.length).toBeGreaterThan(40);
      expect(said).not.toMatch(falseZero);
    },
  );

  test('has no empty section', () => {
    for (const address of ['', 'nuri/', 'nuri/7/']) {
      expect(readPage(address)).not.toMatch(
        /<(?:ul|ol|dl|tbody|section)[^>]*>\s*<\/(?:ul|ol|dl|tbody|section)>/,
      );
      expect(readPage(address)).not.toMatch(/<\/h([23])>\s*<\/section>/);
    }
  });
});
