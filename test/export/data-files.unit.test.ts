import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { listDataFiles } from '../../src/export/data-files.ts';
import { listTermFiles } from '../../src/export/term-files.ts';
import { listDocuments, listTables, madeUpFindings } from './lists-by-hand.ts';
import { bindCity, joinCity } from './made-up-city.ts';

/** What each file must say of the made-up city, typed by hand from its cards; a row's values stand between `|`. */
const tables: Readonly<Record<string, readonly string[]>> = {
  ...listTables,
  'haneul-8-pledges.csv': [
    'id|title|area|department|reported|reported_as_of|evidenced|caveat|schedule|deadline|days_late|departed|plan_krw|secured_krw|spent_krw|as_of|source|place|page',
    '1-1|도서관, "두 곳" 짓기|life|library|completed|2024-06-30|achieved||late|2023|61||120000000|90000000|61000000|2024-06|book|11쪽|/haneul/8/pledges/1-1/',
    '1-2|버스 늘리기|life|roads|not-stated||no-evidence||no-deadline|||||||2024-12|book|12쪽|/haneul/8/pledges/1-2/',
    '1-3|다리 놓기|life|roads|dropped|2024-01|planned||due|2025||drop|300000000|100000000||2024-12|book|13쪽|/haneul/8/pledges/1-3/',
    '2-1|일터 만들기|work|jobs|on-track|2024-12-15|underway||overdue|2023|91||5500000|4500000|700000|2024-03|report|21쪽|/haneul/8/pledges/2-1/',
    '2-2|상담 창구 열기|work|jobs|completed-continuing|2024-09|achieved||on-time|2024||||||2024-12|report|22쪽|/haneul/8/pledges/2-2/',
    "2-3|'=장터 열기|work|jobs|not-stated||no-evidence||no-deadline|||||||2024-12|report|23쪽|/haneul/8/pledges/2-3/",
  ],
  'haneul-8-rates.csv': [
    'name|formula|base|year|numerator|denominator|unit|percent|as_of|above|counted',
    'evidence-rate-original|evidence-rate|original||2|4|pledges||2024-12|1-1 2-2|1-1 1-3 2-1 2-2',
    'evidence-rate-current|evidence-rate|current||2|5|pledges||2024-12|1-1 2-2|1-1 1-2 2-1 2-2 2-3',
    'completion-rate-original|completion-rate|original||2|4|pledges||2024-12|1-1 2-2|1-1 1-3 2-1 2-2',
    'completion-rate-current|completion-rate|current||2|5|pledges||2024-12|1-1 2-2|1-1 1-2 2-1 2-2 2-3',
    'yearly-target-rate-judged-2023|yearly-target-rate|judged|2023|1|2|pledges||2024-12|1-1|1-1 2-1',
    'yearly-target-rate-current-2023|yearly-target-rate|current|2023|1|5|pledges||2024-12|1-1|1-1 1-2 2-1 2-2 2-3',
    'yearly-target-rate-judged-2024|yearly-target-rate|judged|2024|1|1|pledges||2024-12|2-2|2-2',
    'yearly-target-rate-current-2024|yearly-target-rate|current|2024|1|5|pledges||2024-12|2-2|1-1 1-2 2-1 2-2 2-3',
    'schedule-rate-judged|schedule-rate|judged||1|3|pledges||2024-12|2-2|1-1 2-1 2-2',
    'secured-rate-judged|secured-rate|judged||194500000|425500000|KRW|45.7|2024-12|1-1 1-3 2-1|1-1 1-3 2-1',
    'secured-in-term-rate-judged|secured-in-term-rate|judged||84500000|100500000|KRW|84.1|2024-12|1-1 2-1|1-1 2-1',
    'execution-rate-judged|execution-rate|judged||61700000|115500000|KRW|53.4|2024-12|1-1 2-1|1-1 2-1',
    'execution-in-term-rate-judged|execution-in-term-rate|judged||61000000|95000000|KRW|64.2|2024-12|1-1|1-1',
  ],
  'haneul-8-ledger.csv': [
    'level|state|pledge|title|project|project_title|area|initial|plan|term_plan|prior|after_term|secured|spent|plan_left|secured_left|unit|initial_source|initial_place|plan_source|plan_place|term_plan_source|term_plan_place|prior_source|prior_place|after_term_source|after_term_place|secured_source|secured_place|spent_source|spent_place',
    'pledge|stated|1-1|도서관, "두 곳" 짓기|||life|100000|120000|95000|9000|7000|90000|61000|50000||thousand KRW|book|11쪽 · 총액|book|11쪽 · 총액|book|11쪽 · 임기|book|11쪽 · 연도별|book|11쪽 · 임기|book|11쪽 · 확보|book|11쪽 · 집행',
    'pledge|not-stated|1-2|버스 늘리기|||life||||||||||thousand KRW||||||||||||||',
    'pledge|stated|1-3|다리 놓기|||life||300000||||100000||||thousand KRW|||book|13쪽 · 총액|||||||book|13쪽 · 확보||',
    'pledge|stated|2-1|일터 만들기|||work||5500||||4500|700|4800|3800|thousand KRW|||report|21쪽 · 연도별|||||||report|21쪽 · 확보|report|21쪽 · 집행',
    'pledge|not-applicable|2-2|상담 창구 열기|||work||||||||||thousand KRW||||||||||||||',
    "pledge|not-stated|2-3|'=장터 열기|||work||||||||||thousand KRW||||||||||||||",
    'total|||||||100000|425500|95000|9000|7000|194500|61700|54800|3800|thousand KRW||||||||||||||',
  ],
  'haneul-8-ledger-by-source.csv': [
    'source|name|plan|secured|unsecured|unit',
    'national|국비|54000|149000|5000|thousand KRW',
    'own|시비|71500|44500|27000|thousand KRW',
    'difference|총액과의 차|300000|1000||thousand KRW',
    'total|계|425500|194500|32000|thousand KRW',
  ],
  'haneul-8-ledger-by-year.csv': [
    'year|name|plan|term_plan|spent|plan_left|unit',
    'prior|이전(기투자)|9000||||thousand KRW',
    '2022|2022년|50000|50000|31000|19000|thousand KRW',
    '2023|2023년|60000|40000|29000|31000|thousand KRW',
    '2024|2024년|5500||700|4800|thousand KRW',
    'after-term|임기 뒤||7000|||thousand KRW',
    'difference|총액과의 차|301000|-2000|1000||thousand KRW',
    'total|계|425500|95000|61700|54800|thousand KRW',
  ],
  'haneul-8-ledger-by-area.csv': [
    'area|name|pledges|stated|initial|plan|term_plan|prior|after_term|secured|spent|plan_left|secured_left|unit',
    'life|생활|3|2|100000|420000|95000|9000|7000|190000|61000|50000||thousand KRW',
    'work|일자리|3|1||5500||||4500|700|4800|3800|thousand KRW',
    'total|계|6|3|100000|425500|95000|9000|7000|194500|61700|54800|3800|thousand KRW',
  ],
};

const rate = (row: string) => {
  const [name, formula, base, year, numerator, denominator, unit, percent, asOf, above, counted] =
    row.split('|');
  return {
    name,
    formula,
    base,
    ...(year ? { year: Number(year) } : {}),
    numerator: Number(numerator),
    denominator: Number(denominator),
    unit,
    percent: percent === '' ? undefined : Number(percent),
    as_of: asOf,
    above: above?.split(' '),
    counted: counted?.split(' '),
  };
};

const documents: Readonly<Record<string, unknown>> = {
  ...listDocuments,
  'haneul-8-rates.json': {
    government: 'haneul',
    term: '8',
    as_of: '2024-12',
    rates: tables['haneul-8-rates.csv']?.slice(1).map(rate),
    counts: [
      { name: 'pledges', count: 6, pledges: ['1-1', '1-2', '1-3', '2-1', '2-2', '2-3'] },
      { name: 'evidenced.achieved', count: 2, pledges: ['1-1', '2-2'] },
      { name: 'evidenced.underway', count: 1, pledges: ['2-1'] },
      { name: 'evidenced.planned', count: 1, pledges: ['1-3'] },
      { name: 'evidenced.no-evidence', count: 2, pledges: ['1-2', '2-3'] },
      { name: 'schedule.on-time', count: 1, pledges: ['2-2'] },
      { name: 'schedule.late', count: 1, pledges: ['1-1'] },
      { name: 'schedule.due', count: 1, pledges: ['1-3'] },
      { name: 'schedule.overdue', count: 1, pledges: ['2-1'] },
      { name: 'schedule.no-deadline', count: 2, pledges: ['1-2', '2-3'] },
      { name: 'reported.completed', count: 1, pledges: ['1-1'] },
      { name: 'reported.completed-continuing', count: 1, pledges: ['2-2'] },
      { name: 'reported.on-track', count: 1, pledges: ['2-1'] },
      { name: 'reported.dropped', count: 1, pledges: ['1-3'] },
      { name: 'reported.not-stated', count: 2, pledges: ['1-2', '2-3'] },
      { name: 'stale', count: 1, pledges: ['2-1'] },
    ],
  },
};

const files = new Map(
  listDataFiles(joinCity(), [{ government: 'haneul', findings: madeUpFindings }]).map((file) => [
    file.address.replace('/data/v1/', ''),
    file,
  ]),
);

test('what is of the whole site comes first, then each term, then what else a government has', () => {
  const both = (name: string) => [`${name}.csv`, `${name}.json`];
  expect([...files.keys()]).toEqual([
    ...['governments', 'sources'].flatMap(both),
    ...['source', 'year', 'area'].map((by) => `haneul-8-ledger-by-${by}.csv`),
    ...['ledger.csv', 'pledges.csv', 'rates.csv', 'rates.json'].map((name) => `haneul-8-${name}`),
    ...['terms', 'awards', 'indicators', 'departments', 'places', 'findings'].flatMap((name) =>
      both(`haneul-${name}`),
    ),
  ]);
});

test('of what there is nothing, there is no file', () => {
  const city = joinCity();
  const governments = city.governments.map((book) => ({ ...book, departments: [] }));
  const names = listDataFiles({ ...city, governments }, [{ government: 'haneul', findings: [] }])
    .map(({ address }) => address)
    .join();
  expect(names).toContain('haneul-places.csv');
  expect(names).not.toMatch(/haneul-(departments|findings)/);
});

test('there are rows by hand for every data file', () => {
  expect([...files.keys()].sort()).toEqual(
    [...Object.keys(tables), ...Object.keys(documents)].sort(),
  );
});

describe('a data file says what the cards say', () => {
  test.each(Object.entries(tables))('%s', (name, rows) => {
    const file = files.get(name);
    expect(file?.type).toBe('text/csv');
    expect(readCsv(file?.write() ?? '').map((row) => row.join('|'))).toEqual(rows);
  });

  test.each(Object.entries(documents))('%s', (name, content) => {
    const file = files.get(name);
    const text = file?.write() ?? '';
    expect(file?.type).toBe('application/json');
    expect(JSON.parse(text)).toEqual(content);
    expect(text).toMatch(/^\{\n {2}"(government|kind)".*\}\n$/s);
  });
});

test('titles are written in one form, however they were typed', () => {
  const city = bindCity();
  const [first] = city.pledges;
  if (!first) throw new Error('the made-up city has no pledge');
  const facts = { ...first.facts, title: '도서관'.normalize('NFD') };
  const odd = { ...city, pledges: [{ ...first, facts }] };
  const [file] = listTermFiles(odd).filter(({ address }) => address.endsWith('pledges.csv'));
  expect(readCsv(file?.write() ?? '')[1]?.[1]).toBe('도서관');
});
