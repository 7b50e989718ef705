import { describe, expect, test } from 'vitest';
import type { ShelfRule } from '../../src/check/check-shelf.ts';
import type { Shelf } from '../../src/check/entry.ts';
import { checkFarDates } from '../../src/check/rules/far-dates.ts';
import { checkLimits } from '../../src/check/rules/limits.ts';
import { checkMeasures } from '../../src/check/rules/measures.ts';
import { checkMilestones } from '../../src/check/rules/milestones.ts';
import { checkMoneyScale } from '../../src/check/rules/money-scale.ts';
import { checkSeries } from '../../src/check/rules/series.ts';
import { checkStatus } from '../../src/check/rules/status.ts';
import { checkTermSpans } from '../../src/check/rules/term-spans.ts';
import { checkTerms } from '../../src/check/rules/terms.ts';
import { checkThresholds } from '../../src/check/rules/thresholds.ts';
import { readPledge } from '../model/made-up.ts';
import { readIndicator, readThresholds } from '../model/read-indicator.ts';
import { tellRule as tell } from './rules/tell-rule.ts';

const ofPledge = (rule: ShelfRule, facts: string) => tell(rule, { pledge: readPledge(facts) });
const milestone = (id: string, when: string, state: string, rest = '') =>
  `{ id: ${id}, when: ${when}, what: 일, state: ${state}, cite: cards / 1${rest} }`;
const milestones = (...rows: string[]) => `milestones: [${rows.join(', ')}]`;

describe('on the very day, and a day beside it: the record is of January 2026', () => {
  test.each([
    ['done', '2026-01', []],
    ['done', '2026-01-31', []],
    ['done', '2026-02-01', ['milestone-done-future at milestones[0].when']],
    ['done', '2026', []],
    ['planned', '2026-01', []],
    ['planned', '2026-01-01', []],
    ['planned', '2025-12', ['milestone-planned-past at milestones[0].when']],
    ['planned', '2025-12/..', []],
  ])('%s in %s', (state, when, expected) => {
    expect(ofPledge(checkMilestones, milestones(milestone('a', when, state)))).toEqual(expected);
  });

  test.each([
    ['2024-05-01', '2024-05-02', []],
    ['2024-05-02', '2024-05-02', ['milestone-undoes-order at milestones[1].undoes']],
    ['2024-05-03', '2024-05-02', ['milestone-undoes-order at milestones[1].undoes']],
    ['2024-05', '2024-05-02', []],
    ['2024-05', '2024-05', ['milestone-undoes-order at milestones[1].undoes']],
    ['2024-06', '2024-05', ['milestone-undoes-order at milestones[1].undoes']],
  ])('done %s, undone %s', (done, undone, expected) => {
    const rows = [milestone('a', done, 'done'), milestone('b', undone, 'done', ', undoes: a')];
    expect(ofPledge(checkMilestones, milestones(...rows))).toEqual(expected);
  });
});

describe('statuses', () => {
  const statuses = (...rows: [string, string][]) =>
    `status: [${rows.map(([asOf, value]) => `{ asOf: ${asOf}, value: ${value}, cite: cards / 1 }`).join(', ')}]\n`;

  test.each([
    ['2024-01', '2024-02', []],
    ['2024-01', '2024-01', ['status-order at status[1].asOf']],
    ['2024-02', '2024-01', ['status-order at status[1].asOf']],
    ['2024', '2024-01-01', ['status-order at status[1].asOf']],
    ['2024', '2024-01-02', []],
  ])('%s, then %s', (first, second, expected) => {
    expect(ofPledge(checkStatus, statuses([first, 'on-track'], [second, 'on-track']))).toEqual(
      expected,
    );
  });

  const money = (...rows: string[]) =>
    `money:\n${['unit: 원', ...rows].map((row) => `  ${row}`).join('\n')}\n`;
  const spent = (amount: string) => `spent: { cite: cards / 1, columns: { 2023: ${amount} } }`;
  const planned = (amount: string) => `planTotal: { cite: cards / 1, current: ${amount} }`;
  const last = (value: string, ...rows: string[]) =>
    ofPledge(checkStatus, statuses(['2024', 'on-track'], ['2025', value]) + money(...rows));

  test('contradict the money only where it says something', () => {
    const completed = ['status-completed-unspent at status[1].value'];
    expect(last('not-started', spent('1'))).toEqual([]);
    expect(last('completed', spent('0'), planned('1'))).toEqual(completed);
    expect(last('completed', spent('1'), planned('1'))).toEqual([]);
    expect(last('completed', spent('0'), planned('0'))).toEqual([]);
    expect(last('completed', spent('0'), planned('"-"'))).toEqual([]);
    expect(last('completed', spent('0'))).toEqual([]);
    expect(last('completed', planned('1'))).toEqual([]);
    expect(last('on-track', spent('0'), planned('1'))).toEqual([]);
  });

  test('a total of spending counts before its columns', () => {
    const total = 'spent: { cite: cards / 1, total: 0, columns: { 2023: 1 } }';
    expect(last('not-started', total)).toEqual([]);
  });
});

describe('a pledge lies in its term', () => {
  test.each([
    ['2022-07-01', []],
    ['2022-07', []],
    ['2022-06-30', ['pledge-before-term at asOf']],
    ['2022-06', ['pledge-before-term at asOf']],
    ['2022', []],
  ])('a record of %s', (asOf, expected) => {
    expect(tell(checkTerms, { pledge: { ...readPledge(), asOf } })).toEqual(expected);
  });

  test.each([
    [2021, ['target-outside-term at target.year']],
    [2020, ['target-outside-term at target.year']],
    [2027, []],
    [2028, ['target-outside-term at target.year']],
  ])('a target of %d', (year, expected) => {
    const facts = `target: { year: ${String(year)}, text: 준공, cite: cards / 1 }`;
    expect(ofPledge(checkTerms, facts)).toEqual(expected);
  });

  test('a term ends no earlier than it starts', () => {
    const run = (start: string, end: string) => tell(checkTerms, { term: { start, end } });
    expect(run('2022-07-01', '2022-07-01')).toEqual([]);
    expect(run('2022-07-02', '2022-07-01')).toEqual(['term-order at end']);
    expect(run('2022-07-02', '2022-07')).toEqual([]);
    expect(run('2022-07', '2022-07-01')).toEqual([]);
    expect(run('2022-07', '2022-06-30')).toEqual(['term-order at end']);
  });

  test('a record of the year in which a term begins, day untold, is not before it', () => {
    const pledge = { ...readPledge(), asOf: '2022-03' };
    const told = (start: string) => tell(checkTerms, { term: { start }, pledge });
    expect(told('2022')).toEqual([]);
    expect(told('2022-04')).toEqual(['pledge-before-term at asOf']);
  });

  test('a term is five years long at most', () => {
    const run = (end: string) => tell(checkTermSpans, { term: { start: '2022-07-01', end } });
    expect(run('2027-06-30')).toEqual([]);
    expect(run('2028-06-30')).toEqual(['term-length at end']);
  });

  test.each([
    ['2014-07-01', []],
    ['2014-06-30', ['date-far-from-term at milestones[0].when']],
    ['2034-06-30', []],
    ['2034-07-01', ['date-far-from-term at milestones[0].when']],
  ])('%s lies within eight years of it, or not', (when, expected) => {
    expect(ofPledge(checkFarDates, milestones(milestone('a', when, 'done')))).toEqual(expected);
  });
});

describe('a series', () => {
  const run = (points: string, more: object = {}) =>
    tell(checkSeries, { indicator: { ...readIndicator('up', points), ...more } });

  test('runs forwards and has one value a time', () => {
    expect(run('2020: 1, 2021: 2')).toEqual([]);
    expect(run('2021: 1, 2020: 2')).toEqual(['series-order at series[1].when']);
    expect(run('2020: 1, 2020-01: 2')).toEqual([]);
    expect(run('2020: 1, 2020: 2')).toEqual(['series-duplicate at series[1].when']);
  });

  test('has gaps where it has no value, each once', () => {
    const gap = (when: string) => ({ when, cite: { source: 'plan', place: '1' } });
    expect(run('2020: 1', { gaps: [gap('2021')] })).toEqual([]);
    expect(run('2020: 1', { gaps: [gap('2020')] })).toEqual(['gap-measured at gaps[0].when']);
    expect(run('2020: 1', { gaps: [gap('2021'), gap('2021')] })).toEqual([
      'series-duplicate at gaps[1].when',
    ]);
  });

  test('has a limit of its own sign', () => {
    const limit = (value: number) => ({ limit: { value } });
    const run = (points: string, more: object) =>
      tell(checkLimits, { indicator: { ...readIndicator('neutral', points), ...more } });
    expect(run('2020: 1', limit(5))).toEqual([]);
    expect(run('2020: 0', limit(-5))).toEqual([]);
    expect(run('2020: 1', limit(-5))).toEqual(['limit-sign at limit.value']);
    expect(run('2020: 1', limit(0))).toEqual(['limit-sign at limit.value']);
    expect(run('2020: 1, 2021: -1', limit(5))).toEqual(['limit-sign at limit.value']);
    expect(run('2020: -1', limit(0.1))).toEqual(['limit-sign at limit.value']);
    const derived = { series: [{ when: '2020', value: -1 }, { derive: { from: '2020' } }] };
    expect(run('2020: 1', { ...limit(-5), ...derived })).toEqual([]);
    const above = { series: [{ when: '2020', value: 1 }, { derive: { from: '2020' } }] };
    expect(run('2020: 1', { ...limit(5), ...above })).toEqual([]);
  });
});

test('amounts that are exact alone are told where their sum is no longer', () => {
  const amount = (won: string) =>
    `money: { unit: 원, planTotal: { cite: cards / 1, current: ${won} } }`;
  const project = (id: string, won: string) => `{ id: ${id}, title: 일 ${id}, ${amount(won)} }`;
  const unlikely = (path: string) => `money-unlikely at ${path}`;
  const both = (first: string, second: string) =>
    ofPledge(checkMoneyScale, `projects: [${project('a', first)}, ${project('b', second)}]`);
  const [one, other] = [0, 1].map((at) => `projects[${String(at)}].money.planTotal.current`);
  expect(both('9007199254740990', '1')).toEqual([unlikely(String(one))]);
  expect(both('9007199254740990', '2')).toEqual([
    unlikely(String(one)),
    `money-inexact at ${String(other)}`,
  ]);
});

test('a term that ends in a year, month untold, may end on its last day', () => {
  const dated = (when: string) =>
    tell(checkFarDates, {
      term: { start: '2022', end: '2026' },
      pledge: readPledge(milestones(milestone('a', when, 'planned'))),
    });
  const far = ['date-far-from-term at milestones[0].when'];
  expect(['2014-01-01', '2034-12-31'].flatMap(dated)).toEqual([]);
  expect([dated('2013-12-31'), dated('2035-01-01')]).toEqual([far, far]);
});

describe('a table of counts', () => {
  const measure = (rows: string, stated = '') =>
    ofPledge(
      checkMeasures,
      `measures: [{ id: a, title: 표, unit: 명, rowTitle: 해, columns: [가, 나], rows: [${rows}], cite: cards / 1${stated} }]`,
    );
  const at = (path: string) => `at measures[0].${path}`;

  test('adds up by row, by column and in all', () => {
    const rows = '{ label: a, values: [1, 2], total: 3 }, { label: b, values: [0.1, 0.2] }';
    expect(measure(rows, ', stated: { values: [1.1, 2.2], total: 3.3 }')).toEqual([]);
    expect(measure(rows, ', stated: { values: [1.1, 2], total: 3.3 }')).toEqual([
      `measure-mismatch ${at('stated.values[1]')}`,
    ]);
    expect(measure(rows, ', stated: { total: 3 }')).toEqual([
      `measure-mismatch ${at('stated.total')}`,
    ]);
    expect(measure('{ label: a, values: [1, 2], total: 4 }')).toEqual([
      `measure-mismatch ${at('rows[0].total')}`,
    ]);
  });

  test('is as wide as its columns, or nothing is added up', () => {
    expect(measure('{ label: a, values: [1], total: 3 }')).toEqual([
      `measure-width ${at('rows[0].values')}`,
    ]);
    expect(measure('{ label: a, values: [1, 2] }', ', stated: { values: [1, 2, 3] }')).toEqual([
      `measure-width ${at('stated.values')}`,
    ]);
  });
});

test('all amounts together stay as exact as a single one', () => {
  const project = (id: string, won: string) =>
    `{ id: ${id}, title: ${id}, money: { unit: 원, planTotal: { cite: cards / 1, current: ${won} } } }`;
  const run = (first: string, second: string) =>
    ofPledge(checkMoneyScale, `projects: [${project('a', first)}, ${project('b', second)}]`);
  const unlikely = 'money-unlikely at projects[0].money.planTotal.current';
  expect(run('9007199254740990', '1')).toEqual([unlikely]);
  expect(run('9007199254740991', '1')).toEqual([
    unlikely,
    'money-inexact at projects[1].money.planTotal.current',
  ]);
});

test('thresholds fall from grade to grade and come in the order of years', () => {
  const run = (years: number[], grades: object = {}) => {
    const progress = readThresholds(...years).map((each) => ({
      ...each,
      withTarget: { ...each.withTarget, ...grades },
    }));
    return tell(checkThresholds, { thresholds: { progress } });
  };
  expect(run([2015, 2016])).toEqual([]);
  expect(run([2015, 2015])).toEqual(['threshold-year at progress[1].from']);
  expect(run([2016, 2015])).toEqual(['threshold-year at progress[1].from']);
  expect(run([2015], { moderate: 0.95 })).toEqual([
    'threshold-order at progress[0].withTarget.moderate',
  ]);
  expect(run([2015], { moderate: 0.94 })).toEqual([]);
  expect(run([2015], { limited: 0.6 })).toEqual([
    'threshold-order at progress[0].withTarget.limited',
  ]);
});

test('a table that does not add up is told with what it says and what its parts make', () => {
  const measure = {
    ...{ id: 'a', title: '표', unit: '명', rowTitle: '해', columns: ['가', '나'] },
    ...{ rows: [{ label: 'a', values: [1, 2], total: 4 }], cite: { source: 'cards', place: '1' } },
  };
  const facts = { ...readPledge(), measures: [measure] };
  const shelf = { pledge: [{ file: 'a', facts }], indicator: [] } as unknown as Shelf;
  const [fault] = checkMeasures(shelf);
  expect(fault).toMatchObject({ received: '4', fills: { stated: 4, sum: 3 } });
});
