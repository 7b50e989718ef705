import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { languages, type Language } from '../../src/i18n/words.ts';
import { address } from '../../src/model/address.ts';
import type { LedgerTable } from '../../src/model/ledger.ts';
import { findFile, type BuiltSite } from '../built/build-site.ts';
import { readAmounts, readText } from '../publish/read-page.ts';
import {
  pledgesByHand,
  sourcesByHand,
  yearsByHand,
  type Figure,
  type Line,
} from './ledger-by-hand.ts';
import { buildShippedSite } from './shipped-site.ts';

let paju: BuiltSite;
beforeAll(() => {
  paju = buildShippedSite();
});

type Row = Readonly<Record<string, string>>;

function readFile({ folder }: BuiltSite, gov: string, by: LedgerTable): Row[] {
  const text = readFileSync(join(folder, address.ledgerFile(gov, '8', by)), 'utf8');
  const [header = [], ...rows] = readCsv(text);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function readPage(site: BuiltSite, gov: string, language: Language): string {
  const path = address.ledger(gov, '8');
  return readFileSync(findFile(site, language === 'ko' ? path : `/en${path}`), 'utf8');
}

describe('the ledger of Paju is what its printed cards add up to', () => {
  const write = (figure: Figure) => (figure === undefined ? '' : String(figure));
  const pick = (row: Row | undefined, like: object) =>
    Object.fromEntries(Object.keys(like).map((name) => [name, row?.[name]]));
  const expectRow = (row: Row | undefined, byHand: Line) => {
    const expected = Object.entries(byHand).map(([name, figure]) => [name, write(figure)]);
    expect(pick(row, byHand)).toEqual(Object.fromEntries(expected));
  };

  test('pledge by pledge', () => {
    const file = readFile(paju, 'paju', 'pledge');
    expect(
      file.map(({ level, pledge, project }) => [level, pledge, project].join(' ').trim()),
    ).toEqual([
      ...['pledge 12-1', 'pledge 12-2', 'pledge 12-3', 'pledge 12-7', 'pledge 12-8'],
      ...['project 12-8 jori', 'project 12-8 gwangtan', 'pledge 12-9', 'total'],
    ]);
    const rows = new Map(
      file.map((row) => [
        row['level'] === 'total'
          ? 'total'
          : `${row['pledge'] ?? ''} ${row['project'] ?? ''}`.trim(),
        row,
      ]),
    );
    for (const [name, byHand] of Object.entries(pledgesByHand)) expectRow(rows.get(name), byHand);
    expect(rows.get('12-2')).toMatchObject({ state: 'not-applicable', plan: '', spent: '' });
    expect(rows.get('total')).toMatchObject({
      initial: '70982',
      plan: '69103',
      term_plan: '69103',
      prior: '26648',
      after_term: '925',
      secured: '69103',
      spent: '39734',
      plan_left: '3221',
      secured_left: '859',
      unit: 'million KRW',
    });
  });

  test('by source', () => {
    const file = readFile(paju, 'paju', 'source');
    expect(file.map(({ source }) => source)).toEqual([...Object.keys(sourcesByHand), 'total']);
    for (const row of file.slice(0, -1)) expectRow(row, sourcesByHand[row['source'] ?? ''] ?? {});
    expect(file.at(-1)).toMatchObject({ plan: '69103', secured: '69103', unsecured: '0' });
  });

  test('by year; 925 after the term stands outside the total of its card', () => {
    const file = readFile(paju, 'paju', 'year');
    expect(file.map(({ year }) => year)).toEqual([...yearsByHand.keys(), 'difference', 'total']);
    for (const row of file.slice(0, -2)) expectRow(row, yearsByHand.get(row['year'] ?? '') ?? {});
    expect(file.at(-2)).toMatchObject({ plan: '', term_plan: '-925', spent: '' });
    expect(file.at(-1)).toMatchObject({ plan: '69103', term_plan: '69103', spent: '39734' });
  });

  test('by area', () => {
    expect(readFile(paju, 'paju', 'area')).toMatchObject([
      { area: 'citizen-city', name: '시민중심 자족도시', pledges: '6', stated: '5', plan: '69103' },
      { area: 'total', pledges: '6', stated: '5', plan: '69103' },
    ]);
  });

  test.each(languages)(
    'the sentence names the totals and how many pledges state one (%s)',
    (language) => {
      const html = readPage(paju, 'paju', language);
      const sentence = readText(/<p class="verdict">(.*?)<\/ul>/s.exec(html)?.[1] ?? '');
      expect(readAmounts(sentence)).toEqual([69_103e6, 69_103e6, 39_734e6, 3_221e6, 859e6]);
      expect(sentence.match(/\d+/g)?.slice(0, 2).sort()).toEqual(['5', '6']);
    },
  );
});
