import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { writeLedgerFile } from '../../src/export/ledger-csv.ts';
import { bindTerm, enterCard, fourCards } from '../model/ledger/made-up-term.ts';

const term = bindTerm(fourCards);
const rowsOf = (by: 'pledge' | 'source' | 'year' | 'area', columns: number) =>
  readCsv(writeLedgerFile(term, by)).map((row) => row.slice(0, columns).join('|'));

describe('four kinds of silence and of money, in thousands of won', () => {
  test('by pledge', () => {
    expect(rowsOf('pledge', 17)).toEqual([
      'level|state|pledge|title|project|project_title|area|initial|plan|term_plan|prior|after_term|secured|spent|plan_left|secured_left|unit',
      'pledge|not-stated|1-1|짓기 1-1|||area||||||||||thousand KRW',
      'pledge|stated|1-2|짓기 1-2|||area||300000||||-|-|||thousand KRW',
      'pledge|stated|1-3|짓기 1-3|||area|120000|100000|100000||25000|80000|45000|-5000|35000|thousand KRW',
      'pledge|stated|2-1|짓기 2-1|||second-area||60000||34000||50000|24500|2000||thousand KRW',
      'project|stated|2-1|짓기 2-1|first|첫째|second-area||50000||30000||50000|18000|2000||thousand KRW',
      'project|stated|2-1|짓기 2-1|second|둘째|second-area||10000||4000|||6500|||thousand KRW',
      'total|||||||120000|460000|100000|34000|25000|130000|69500|-3000|35000|thousand KRW',
    ]);
  });

  test('by source, year and area', () => {
    expect(rowsOf('source', 5)).toEqual([
      'source|name|plan|secured|unsecured',
      'national|국비|300000|-|',
      'own|시비|59000|130000|0',
      'other|기타 재원|1000||',
      'difference|총액과의 차|100000||',
      'total|계|460000|130000|0',
    ]);
    expect(rowsOf('year', 6)).toEqual([
      'year|name|plan|term_plan|spent|plan_left',
      'prior|이전(기투자)|34000|||',
      '~2022|2022년까지|||6500|',
      '2022|2022년|25000|40000|63000|-3000',
      '2023|2023년|301000|60000|-|',
      'after-term|임기 뒤||25000||',
      'difference|총액과의 차|100000|-25000||',
      'total|계|460000|100000|69500|-3000',
    ]);
    expect(rowsOf('area', 6)).toEqual([
      'area|name|pledges|stated|initial|plan',
      'area|분야|3|2|120000|400000',
      'second-area|둘째 분야|1|1||60000',
      'total|계|4|3|120000|460000',
    ]);
  });
});

test.each([
  ['억원', '3', '300|million KRW'],
  ['백만원', '3', '3|million KRW'],
  ['천원', '3', '3|thousand KRW'],
  ['원', '3', '3|KRW'],
])('money printed in %s is in the finest unit of the term', (unit, total, expected) => {
  const money = { unit, spent: { cite: 'cards / 1-1 · spent', total } };
  const [header = [], row = []] = readCsv(
    writeLedgerFile(bindTerm([enterCard('1-1', { money })]), 'pledge'),
  );
  const cells = ['spent', 'unit'].map((name) => row[header.indexOf(name)]);
  expect(cells.join('|')).toBe(expected);
});

test('a figure names its document and place; computed figures and sums of projects name none', () => {
  const [header = [], ...rows] = readCsv(writeLedgerFile(term, 'pledge'));
  const cite = (row: number, name: string) =>
    ['source', 'place'].map((what) => rows[row]?.[header.indexOf(`${name}_${what}`)]);
  expect(cite(2, 'plan')).toEqual(['cards', '1-3 · total']);
  expect(cite(2, 'after_term')).toEqual(['cards', '1-3 · term']);
  expect(cite(1, 'spent')).toEqual(['cards', '1-2 · spent']);
  expect(cite(2, 'prior')).toEqual(['', '']);
  expect(cite(3, 'plan')).toEqual(['', '']);
  expect(cite(5, 'plan')).toEqual(['cards', '2-1 · second']);
  expect(header.some((name) => name.includes('left_'))).toBe(false);
});

test('a title that a spreadsheet would run is kept from it', () => {
  const odd = { ...enterCard('1-1', {}) };
  const facts = { ...odd.facts, title: '=HYPERLINK("http://example.kr", "누르십시오")' };
  const [, row] = readCsv(writeLedgerFile(bindTerm([{ ...odd, facts }]), 'pledge'));
  expect(row?.[3]).toBe(`'${facts.title}`);
});
