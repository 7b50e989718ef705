import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages, type Language } from '../../src/i18n/words.ts';
import { address } from '../../src/model/address.ts';
import { ledgerTables, type LedgerTable } from '../../src/model/ledger.ts';
import { buildGeneratedSite, buildSite, findFile, type BuiltSite } from '../built/build-site.ts';
import { readAmounts, readSection, readTable, readText } from '../publish/read-page.ts';

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

let sample: BuiltSite;
let generated: BuiltSite;
beforeAll(() => {
  sample = buildSite();
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
  ['the made-up city', () => sample, 'sample'],
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
  const html = readPage(sample, 'sample', language);
  const links = [...html.matchAll(/<a href="([^"]*)" type="text\/csv">/g)].map(([, href]) => href);
  const files = ledgerTables.map((by) => address.ledgerFile('sample', '8', by));
  // All of them above, where a reader comes in, and each beside its table.
  expect(links).toEqual([...files, ...files]);
  for (const by of ledgerTables) {
    const section = readSection(html, `by-${by}`);
    expect(section).toContain(`href="${address.ledgerFile('sample', '8', by)}"`);
    const bytes = readFileSync(join(sample.folder, address.ledgerFile('sample', '8', by)));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }
});

test.each(languages)(
  'the sentence names the totals of the file and how many pledges state one (%s)',
  (language) => {
    const html = readPage(sample, 'sample', language);
    const sentence = readText(/<p class="verdict">(.*?)<\/ul>/s.exec(html)?.[1] ?? '');
    const total = readFile(sample, 'sample', 'pledge').at(-1) ?? {};
    expect(total).toMatchObject({
      level: 'total',
      plan: '46795',
      secured: '46795',
      spent: '26753',
    });
    expect(readAmounts(sentence)).toEqual(
      ['plan', 'secured', 'spent', 'plan_left', 'secured_left'].map(
        (name) => Number(total[name]) * 1e6,
      ),
    );
    expect(sentence.match(/\d+/g)?.slice(0, 2).sort()).toEqual(['5', '6']);
  },
);

describe('every amount of a pledge', () => {
  test.each(languages)('leads to its money section (%s)', (language) => {
    const html = readPage(sample, 'sample', language);
    const body = /<caption id="by-pledge-caption">.*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
    const cells = [...body.matchAll(/<td[^>]*>(?:<a href="([^"]*)"[^>]*>)?(−?[\d,]+)</g)];
    const rows = readFile(sample, 'sample', 'pledge').filter(({ level }) => level !== 'total');
    const stated = rows.flatMap((row) => amounts.filter((name) => /\d/.test(row[name] ?? '')));
    expect(stated).toHaveLength(47);
    expect(cells).toHaveLength(stated.length);
    const prefix = language === 'ko' ? '' : '/en';
    for (const [, href] of cells) {
      expect(href).toMatch(new RegExp(`^${prefix}/sample/8/pledges/3-[1-8]/#money$`));
    }
  });

  test('names document and place in its file', () => {
    const printed = amounts.filter((name) => !/_left$|unsecured/.test(name));
    for (const row of readFile(sample, 'sample', 'pledge')) {
      const isSum =
        row['level'] === 'total' || (row['pledge'] === '3-6' && row['level'] === 'pledge');
      for (const name of printed) {
        const isStated = row[name] !== '' && !isSum;
        expect(row[`${name}_source`], name).toBe(isStated ? 'sample-cards' : '');
        const place = row[`${name}_place`] ?? '';
        expect(place.startsWith(`${row['pledge'] ?? ''} · `), `${name} ${place}`).toBe(isStated);
      }
    }
  });

  test('names the tables it is taken from on the page', () => {
    const html = readPage(sample, 'sample', 'ko');
    const row = /<tr><th scope="row"><a [^>]*>3-1 .*?<\/tr>/s.exec(html)?.[0] ?? '';
    const items = [...row.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => readText(item));
    expect(items).toEqual([
      '처음 계획, 계획: 총사업비 3-1 · 4 재정 집행실적 · 총사업비',
      '임기 내 계획, 임기 뒤: 집행실적 표의 임기 내 계획 3-1 · 4 재정 집행실적 · 임기내 계획',
      '확보, 확보에서 남음: 확보금액 3-1 · 4 재정 집행실적 · 확보금액',
      '집행, 계획에서 남음, 확보에서 남음: 집행금액 3-1 · 4 재정 집행실적 · 집행금액',
      '계획에서 남음: 투자계획 표 3-1 · 3 연도별 투자계획',
    ]);
  });
});
