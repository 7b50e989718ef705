import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/export/csv.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages, type Language } from '../../src/i18n/words.ts';
import { address } from '../../src/model/address.ts';
import { ledgerTables, type LedgerTable } from '../../src/model/ledger.ts';
import { buildGeneratedSite, buildSite, findFile, type BuiltSite } from '../built/build-site.ts';
import { readAmounts, readSection, readTable, readText } from '../publish/read-page.ts';
import {
  pledgesByHand,
  sourcesByHand,
  yearsByHand,
  type Figure,
  type Line,
} from './ledger-by-hand.ts';

const amounts = [
  ...['initial', 'plan', 'term_plan', 'prior', 'after_term', 'secured', 'spent'],
  ...['plan_left', 'secured_left', 'unsecured'],
];
const captions: Readonly<Record<LedgerTable, string>> = {
  source: 'ledger-by-source-caption',
  year: 'ledger-by-year-caption',
  area: 'by-area-caption',
  pledge: 'by-pledge-caption',
};

let paju: BuiltSite;
let generated: BuiltSite;
beforeAll(() => {
  paju = buildSite();
  generated = buildGeneratedSite();
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

/** What a cell of the page states, as its file writes it. */
function readFigure(text: string, language: Language): string {
  const number = /^−?[\d,]+$/.exec(text)?.[0];
  if (number !== undefined) return number.replaceAll(',', '').replace('−', '-');
  return text === translator(language)('ledger.dash') ? '-' : '';
}

const sites = [
  ['Paju', () => paju, 'paju'],
  ['a made-up government', () => generated, 'gov-001'],
] as const;
const cases = sites.flatMap(([name, site, gov]) =>
  languages.flatMap((language) =>
    ledgerTables.map((by) => [name, by, language, site, gov] as const),
  ),
);

describe('each file is its table, cell by cell', () => {
  test.each(cases)('%s by %s (%s)', (_, by, language, site, gov) => {
    const table = readTable(readPage(site(), gov, language), captions[by]);
    const file = readFile(site(), gov, by);
    const names = Object.keys(file[0] ?? {}).filter((name) => amounts.includes(name));
    const shown = (table?.rows ?? []).map(({ cells }) => {
      // One word stands for a whole row; beside the amounts an area has a count.
      const figures = cells.length === 1 ? [] : cells.slice(by === 'area' ? 1 : 0);
      return names.map((_name, at) => readFigure(figures[at]?.text ?? '', language));
    });
    expect(shown.length).toBeGreaterThan(1);
    expect(file.map((row) => names.map((name) => row[name]))).toEqual(shown);
    if (by !== 'pledge') return;
    const labels = (table?.rows ?? []).map(({ label }) => label);
    for (const [at, { level, pledge = '', title, project_title }] of file.entries()) {
      if (level === 'pledge') expect(labels[at]).toMatch(new RegExp(`^${pledge} `));
      if (language === 'en' || level === 'total') continue;
      expect(labels[at]).toContain(level === 'pledge' ? title : project_title);
    }
  });
});

test.each(languages)('beside each table stands the way to its file (%s)', (language) => {
  const html = readPage(paju, 'paju', language);
  const links = [...html.matchAll(/<a href="([^"]*)" type="text\/csv">/g)].map(([, href]) => href);
  expect(links).toEqual(ledgerTables.map((by) => address.ledgerFile('paju', '8', by)));
  for (const by of ledgerTables) {
    const section = readSection(html, `by-${by}`);
    expect(section).toContain(`href="${address.ledgerFile('paju', '8', by)}"`);
    const bytes = readFileSync(join(paju.folder, address.ledgerFile('paju', '8', by)));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }
});

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
      plan_left: '14201',
      secured_left: '11839',
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
      const sentence = readText(/<p class="verdict">(.*?)<\/p>/s.exec(html)?.[1] ?? '');
      expect(readAmounts(sentence)).toEqual([69_103e6, 69_103e6, 39_734e6, 14_201e6, 11_839e6]);
      expect(sentence.match(/\d+/g)?.slice(0, 2).sort()).toEqual(['5', '6']);
    },
  );
});

describe('every amount of a pledge', () => {
  test.each(languages)('leads to its money section (%s)', (language) => {
    const html = readPage(paju, 'paju', language);
    const body = /<caption id="by-pledge-caption">.*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
    const cells = [...body.matchAll(/<td[^>]*>(?:<a href="([^"]*)"[^>]*>)?(−?[\d,]+)</g)];
    const rows = readFile(paju, 'paju', 'pledge').filter(({ level }) => level !== 'total');
    const stated = rows.flatMap((row) => amounts.filter((name) => /\d/.test(row[name] ?? '')));
    expect(stated).toHaveLength(53);
    expect(cells).toHaveLength(stated.length);
    const prefix = language === 'ko' ? '' : '/en';
    for (const [, href] of cells) {
      expect(href).toMatch(new RegExp(`^${prefix}/paju/8/pledges/12-[1-9]/#money$`));
    }
  });

  test('names document and place in its file', () => {
    const printed = amounts.filter((name) => !/_left$|unsecured/.test(name));
    for (const row of readFile(paju, 'paju', 'pledge')) {
      const isSum =
        row['level'] === 'total' || (row['pledge'] === '12-8' && row['level'] === 'pledge');
      for (const name of printed) {
        const isStated = row[name] !== '' && !isSum;
        expect(row[`${name}_source`], name).toBe(isStated ? 'paju-pledge-cards-12' : '');
        const place = row[`${name}_place`] ?? '';
        expect(place.startsWith(`${row['pledge'] ?? ''} · `), `${name} ${place}`).toBe(isStated);
      }
    }
  });

  test('names the tables it is taken from on the page', () => {
    const html = readPage(paju, 'paju', 'ko');
    const row = /<tr><th scope="row"><a [^>]*>12-1 .*?<\/tr>/s.exec(html)?.[0] ?? '';
    const items = [...row.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => readText(item));
    expect(items).toEqual([
      '처음 계획, 계획: 총사업비 12-1 · 4 재정 집행실적 · 1) 총사업비',
      '임기 내 계획, 임기 뒤: 집행실적 표의 임기 내 계획 12-1 · 4 재정 집행실적 · 2) 임기내 계획',
      '확보, 확보에서 남음: 확보금액 12-1 · 4 재정 집행실적 · 3) 확보금액',
      '집행, 계획에서 남음, 확보에서 남음: 집행금액 12-1 · 4 재정 집행실적 · 4) 집행금액',
      '계획에서 남음: 투자계획 표 12-1 · 3 연도별 투자계획',
    ]);
  });
});
