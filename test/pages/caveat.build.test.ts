import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import { buildSite, findFile, listPages, sampleCity, type BuiltSite } from '../built/build-site.ts';

interface Row {
  id: string;
  page: string;
  department: string;
  area: string;
  evidenced: string;
  caveat: string;
}

let site: BuiltSite;
let rows: Row[] = [];
beforeAll(() => {
  site = buildSite();
  const csv = readFileSync(join(site.folder, 'data/v1/sample-8-pledges.csv'), 'utf8');
  const [header = [], ...body] = readCsv(csv);
  rows = body
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
    .map((row) => row as unknown as Row)
    .filter(({ caveat }) => caveat !== '');
});

const readPage = (address: string) => readFileSync(findFile(site, address), 'utf8');
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
/** The row of a pledge on a page that lists it, or its part of the sheet of a place; undefined where it does not. */
const readRow = (address: string, id: string) =>
  readPage(address)
    .split(/(?=<li class="row promise"|<article class="here")/)
    .find((row) => /^<(li|article) /.test(row) && row.includes(`data-id="${id}"`));

test('the made-up city has a caveat of each kind in its file of pledges', () => {
  const kinds = ['이룬 뒤: ', '기준일 이후 예정(이후 경과는 확인하지 못함): ', '내용이 바뀜: '];
  for (const kind of kinds) expect(rows.some(({ caveat }) => caveat.startsWith(kind))).toBe(true);
});

describe('wherever a status stands, its caveat stands', () => {
  test('on the page of the pledge: beside the status and in the bar that stays', () => {
    for (const { page, caveat } of rows) {
      const html = readPage(page);
      const triple = /<dl class="triple">.*?<\/dl>/s.exec(html)?.[0] ?? '';
      const bar = /<p class="sticky-bar".*?<\/p>/s.exec(html)?.[0] ?? '';
      expect(textOf(triple), page).toContain(caveat);
      expect(textOf(bar), page).toContain(caveat);
    }
  });

  test('in every list: of the term, an area, a department, a status, an order, a place, an office', () => {
    for (const { id, caveat, area, department, evidenced } of rows) {
      const own = [
        ...['pledges/', `pledges/by-area/${area}/`, `pledges/by-department/${department}/`],
        ...[`pledges/by-status/${evidenced}/`, 'pledges/by-order/deadline/'],
      ].map((name) => `/sample/8/${name}`);
      const all = [...own, `/sample/departments/${department}/`];
      for (const address of all) {
        expect(textOf(readRow(address, id) ?? ''), `${address} ${id}`).toContain(caveat);
      }
    }
  });

  test('on every page that has its row, in both languages', () => {
    const begins = ['After it was met: ', 'Planned after the as-of date', 'The content changed: '];
    let seen = 0;
    for (const page of listPages(site)) {
      for (const { id, caveat } of rows) {
        const row = readRow(page, id);
        if (row === undefined) continue;
        seen += 1;
        if (!page.startsWith('/en/')) expect(textOf(row), `${page} ${id}`).toContain(caveat);
        else
          expect(
            begins.some((begin) => textOf(row).includes(begin)),
            page,
          ).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(60);
    expect(listPages(site).some((page) => page.includes('/places/'))).toBe(true);
  });
});

test('in what a search finds of the pledge', () => {
  const { records } = passGate(sampleCity);
  if (!records) throw new Error('the made-up city does not pass');
  const found = new Map(
    listSearchRecords(joinDataset(records), []).map(({ address, content }) => [address, content]),
  );
  for (const { page, caveat } of rows) expect(found.get(page), page).toContain(caveat);
});

test('what is absent of a whole term is said once above its list, and in no row', () => {
  const list = readPage('/sample/8/pledges/');
  expect(list.match(/class="label">시 발표|이 글로는 알 수 없음/g)).toBeNull();
});
