import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordProblem } from '../../src/check/words.ts';
import type { Problem } from '../../src/check/problem.ts';
import { hasErrors, sortProblems, type Counts, type Report } from '../../src/check/report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { reportGithub } from '../../src/check/reporters/github.ts';
import { reportJson } from '../../src/check/reporters/json.ts';
import { reportTerminal } from '../../src/check/reporters/terminal.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findIn } from './findings/find-in.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  code: 'department-missing',
  severity: 'error',
  file: 'content/a.md',
  line: 5,
  column: 7,
  field: 'lead',
  received: 'planing',
  fills: {},
  source: 'lead: planing',
  ...more,
});

const [found] = findIn(
  'money: { unit: 천원, planTotal: { cite: cards / 1, initial: 1, current: 2 } }',
);
const [asked] = findIn('target: { year: 2024, text: 착공, metBy: [begun], cite: cards / 1 }');
if (!found || !asked) throw new Error('nothing found');

const report = (...problems: Problem[]): Report<Finding> => ({
  ok: problems.length === 0,
  counts: {
    ...{ files: 31, records: 30, departments: 7, places: 8 },
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, kind === 'pledge' ? 17 : 1]),
    ) as Counts['byKind'],
    quotes: { citations: 0, quoted: 0, byKind: {}, byGovernment: {} },
  },
  problems,
  untold: [],
  findings: [],
});

/** The line of the file as it is shown, and the column of the caret under it. */
function drawn(more: Partial<Problem>): [string, number] {
  const rows = reportTerminal(report(problem(more)), 'ko').split('\n');
  const at = rows.findIndex((row) => row.trim() === '^');
  return [rows[at - 1] ?? '', rows[at]?.indexOf('^') ?? -1];
}

describe('for a person', () => {
  test('says how many citations carry the printed words, and nothing where none does', () => {
    const one = { citations: 9, quoted: 4 };
    const none = report();
    const quotes = { ...one, byKind: { pledge: one }, byGovernment: { haneul: one } };
    const told = reportTerminal({ ...none, counts: { ...none.counts, quotes } }, 'en');
    expect(told).toContain(
      '4 of 9 citations carry the printed words (pledge 4/9; haneul 4/9).\nRead 31 files',
    );
    expect(reportTerminal(none, 'en')).not.toContain('printed words');
  });

  test('the place, what happened, why, what to do and the nearest value, by file', () => {
    const other = problem({ file: 'content/b.md', field: '', severity: 'warning', source: ' ' });
    const first = problem({ suggestion: 'planning' });
    const { message, reason, fix } = wordProblem(first, 'ko');
    const said = wordProblem(other, 'ko');
    expect(reportTerminal(report(first, other), 'ko').split('\n')).toEqual([
      'content/a.md',
      '  content/a.md:5:7  오류  department-missing  항목 lead',
      '    lead: planing',
      '          ^',
      `    ${message}`,
      `    ${reason}`,
      `    → ${fix}`,
      '    → 이것인가요? planning',
      '    /about/problems/#department-missing',
      '',
      'content/b.md',
      '  content/b.md:5:7  주의  department-missing',
      `    ${said.message}`,
      `    ${said.reason}`,
      `    → ${said.fix}`,
      '    /about/problems/#department-missing',
      '',
      '파일 31개, 공약 17건을 읽었습니다. 파일 2개에서 오류 1건, 주의 1건을 찾았습니다.',
      '',
    ]);
  });

  test('problems stand first, then what the site will say, then the quotes, the total last', () => {
    const one = { citations: 9, quoted: 4 };
    const told = { ...report(problem()), findings: [asked] };
    const quotes = { ...one, byKind: { pledge: one }, byGovernment: { haneul: one } };
    const text = reportTerminal({ ...told, counts: { ...told.counts, quotes } }, 'en');
    const places = ['department-missing', 'overdue', 'printed words', 'Read 31 files'];
    const found = places.map((words) => text.indexOf(words));
    expect(found[0]).toBeGreaterThan(0);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('what is new of what it will say stands before what it said already', () => {
    const t = translator('en');
    const told = (fresh: Report<Finding>['fresh'], ...findings: Finding[]) =>
      reportTerminal({ ...report(), findings, ...(fresh === undefined ? {} : { fresh }) }, 'en')
        .split('\n')
        .slice(1, -3)
        .filter((row) => !row.startsWith('    '))
        .map((row) => / (overdue|plan-restated) /.exec(row)?.[1] ?? row);
    const [news, known] = [t('check.findings.new', { count: 1 }), t('check.findings.known')];
    expect(told(undefined, asked, found)).toEqual(['overdue', 'plan-restated']);
    expect(told([found], asked, found)).toEqual([news, 'plan-restated', known, 'overdue']);
    expect(told([asked], asked)).toEqual([news, 'overdue']);
    expect(told('unknown', asked)).toEqual([t('check.findings.unknown'), 'overdue']);
  });

  test('what the site will say of its sources, questions before notes', () => {
    const said = reportTerminal({ ...report(), findings: [found, asked] }, 'ko').split('\n');
    expect(said.slice(0, 5)).toEqual([
      '이 기록으로 사이트에 실릴 것: 기록이 서로 맞지 않는 곳 0, 설명이 필요한 곳 1, 알아 둘 것 1. 옮기다 생긴 잘못이 아닌지 먼저 확인하십시오.',
      '  설명이 필요함  overdue  /city/8/pledges/1-1/  target',
      '    목표 “착공”의 달성연도는 2024년입니다. 2026. 1. 31. 기준으로 396일 지났고, 이루었다는 기록이 없습니다.',
      '  알아 둘 것  plan-restated  /city/8/pledges/1-1/  money.planTotal',
      '    카드는 총사업비를 초기계획 1천원, 현재계획 2천원으로 적었습니다.',
    ]);
    const notices = reportGithub({ ...report(), findings: [found, asked] }, 'ko');
    expect(notices).toMatch(
      /^::notice title=overdue::설명이 필요함: \/city\/8\/pledges\/1-1\/ target%0A[^\n]+\n$/,
    );
  });

  test('totals in both languages', () => {
    const three = report(problem(), problem(), problem({ severity: 'warning' }));
    expect(reportTerminal(three, 'en')).toMatch(
      /\nRead 31 files with 17 pledges\. 2 errors and 1 warnings in 1 files\.\n$/,
    );
    expect(reportTerminal(report(), 'en')).toBe('Read 31 files with 17 pledges. No problems.\n');
    expect(reportTerminal(report(), 'ko')).toBe(
      '파일 31개, 공약 17건을 읽었습니다. 문제가 없습니다.\n',
    );
  });

  test('a caret stands under its letter, which is two columns after each Korean one', () => {
    expect(drawn({ source: 'lead: planing', column: 7 })).toEqual(['    lead: planing', 10]);
    expect(drawn({ source: '가나: 다', column: 5 })).toEqual(['    가나: 다', 10]);
    expect(drawn({ source: '\tlead: x', column: 8 })).toEqual(['    <U+0009>lead: x', 18]);
  });

  test('a long line is shown from near the place', () => {
    const source = Array.from({ length: 300 }, (_, index) => String(index % 10)).join('');
    const [whole, under] = drawn({ source, column: 100 });
    expect([whole, under]).toEqual([`    ${source.slice(0, 100)}`, 4 + 99]);
    const [shown, caret] = drawn({ source, column: 150 });
    expect([shown, caret]).toEqual([`    ${source.slice(130, 230)}`, 4 + 19]);
    expect(drawn({ source, column: 101 })).toEqual([`    ${source.slice(81, 181)}`, 4 + 19]);
  });
});

describe('on a pull request', () => {
  test('one line a problem, with what would end it escaped', () => {
    const odd = problem({ file: 'a,b:c%.md', received: '50%\r\nx', suggestion: 'planning' });
    const text = reportGithub(report(odd), 'en');
    expect(text).toMatch(
      /^::error file=a%2Cb%3Ac%25\.md,line=5,col=7,title=department-missing::The department `50%25 x`/,
    );
    expect(text).toMatch(/%0A→ planning%0A\/en\/about\/problems\/#department-missing\n$/);
    expect(text.trimEnd()).not.toContain('\n');
    expect(reportGithub(report(problem(), problem({ severity: 'warning' })), 'en')).toMatch(
      /^::error .*\n::warning .*\n$/,
    );
    const fill = problem({ code: 'page-syntax', fills: { detail: 'a\r\nb' } });
    expect(reportGithub(report(fill), 'en')).toContain('a<U+000D>%0Ab');
  });

  test('what is left out of a file stands last, as heavy as its heaviest problem', () => {
    const untold = [
      { file: 'content/a.md', errors: 2, warnings: 1 },
      { file: 'content/b.md', errors: 0, warnings: 3 },
    ];
    const lines = reportGithub({ ...report(problem()), untold }, 'en').split('\n');
    expect(lines.map((line) => line.split('::')[1])).toEqual([
      'error file=content/a.md,line=5,col=7,title=department-missing',
      'error file=content/a.md,line=1,col=1,title=untold',
      'warning file=content/b.md,line=1,col=1,title=untold',
      undefined,
    ]);
  });

  test('a file is named from the folder that the command runs in', () => {
    const file = resolve('content/a.md');
    expect(reportGithub(report(problem({ file })), 'ko')).toContain('file=content/a.md,');
  });
});

test('for a program: everything, with words', () => {
  const own = problem({ suggestion: 'planning' });
  const { message, reason, fix } = wordProblem(own, 'en');
  const { counts } = report();
  const { code, severity, file, line, column, field, received, suggestion } = own;
  const place = { code, severity, file, line, column, field };
  const help = '/en/about/problems/#department-missing';
  expect(JSON.parse(reportJson(report(own), 'en'))).toEqual({
    ok: false,
    counts,
    problems: [{ ...place, received, message, hint: fix, reason, suggestion, help }],
    untold: [],
    findings: [],
  });
  expect(reportJson(report(), 'en')).toMatch(/^\{\n {2}"ok": true,[^]*\}\n$/);
});

test('problems stand by file, line, column and code', () => {
  const places = [
    ...[problem({ file: 'b' }), problem({ file: 'a', line: 10 }), problem({ file: 'a', line: 9 })],
    ...[problem({ file: 'a', column: 8 }), problem({ file: 'a', code: 'area-missing' as never })],
    problem({ file: 'a' }),
  ];
  expect(
    sortProblems(places).map(({ file, line, column, code }) =>
      [file, line, column, code].join(' '),
    ),
  ).toEqual([
    'a 5 7 area-missing',
    'a 5 7 department-missing',
    'a 5 8 department-missing',
    'a 9 7 department-missing',
    'a 10 7 department-missing',
    'b 5 7 department-missing',
  ]);
});

test('only an error stops a build', () => {
  expect(hasErrors([problem({ severity: 'warning' })])).toBe(false);
  expect(hasErrors([problem({ severity: 'warning' }), problem()])).toBe(true);
});

test('what an editor typed is quoted in one line, a long text shortened', () => {
  const quote = (received: string) => wordProblem(problem({ received }), 'en').message;
  expect(quote('a\n  b')).toContain('`a b`');
  expect(quote('x'.repeat(80))).toContain(`\`${'x'.repeat(80)}\``);
  expect(quote('x'.repeat(81))).toContain(`\`${'x'.repeat(79)}…\``);
});
