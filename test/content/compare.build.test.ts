import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildShippedSite } from './shipped-site.ts';

const site = buildShippedSite();
const page = readFileSync(join(site.folder, 'compare/index.html'), 'utf8');

/** The cells of a row as a reader reads them: Gimpo, Nonsan, Paju. */
function readRow(name: string): string[] {
  const row = page.split('<tr>').find((each) => each.includes(`<th scope="row">${name}</th>`)) ?? '';
  return row
    .split('<td')
    .slice(1)
    .map((cell) => cell.replace(/^[^>]*>/, '').replace(/<[^>]+>/g, ' '));
}

test('the group of two cities in one evaluation stands side by side, each with its year and source', () => {
  const [gimpo, nonsan, paju] = readRow('시군평가');
  expect(gimpo).toContain('2021년 시군종합평가: 그룹 2그룹 10개 시');
  expect(gimpo).toContain('2020 시군종합평가: 결과 2그룹 5위(장려)');
  expect(nonsan).toContain('시부와 군부를 나누어 평가');
  expect(paju).toContain('2021년 시군종합평가: 그룹 2그룹 10개 시');
});

test('a grade and a goal are told as what they are', () => {
  const [gimpo, nonsan, paju] = readRow('공약 이행 평가');
  expect(gimpo).toContain('결과 A등급');
  expect(nonsan).toContain('목표 SA등급');
  expect(paju).toContain('이 사이트의 기록에 없음');
});
