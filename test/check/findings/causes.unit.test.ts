import { describe, expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { codesIn, findIn, term } from './find-in.ts';

const list = (begun: string, done: string) => `milestones:
  - { id: begun, when: ${begun}, what: 착공, state: done, cite: cards / 1 }
  - { id: built, when: ${done}, what: 준공, state: done, follows: begun, cite: cards / 2 }
`;

describe('milestone-before-cause', () => {
  test('what ended before the first day of its cause is found with both dates', () => {
    const [found] = findIn(list('2023-03/2023-04', '2022-06/2022-12'));
    expect([found?.code, found?.field]).toEqual([
      'milestone-before-cause',
      'milestones[1].follows',
    ]);
    expect(found?.params).toMatchObject({
      what: { value: '준공' },
      when: { value: '2022-06/2022-12' },
      cause: { value: '착공' },
      causeWhen: { value: '2023-03/2023-04' },
    });
    expect(found?.cites.map(({ place }) => place)).toEqual(['2', '1']);
  });
  test.each([
    ['2023-03', '2023-04'],
    ['2023-03', '2023-03'],
    ['2023-03/2023-09', '2023-05'],
    ['2023-03-01', '2023-02/2023-03-01'],
    ['2023-03', '2023'],
    ['2023-03', '2022-06/..'],
  ])('%s, then %s agrees', (begun, done) => {
    expect(codesIn(list(begun, done))).toEqual([]);
  });
});

describe('status-without-evidence', () => {
  const status = (value: string) =>
    `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1 }]\n`;
  test('work is said to go on and nothing is recorded', () => {
    expect(findIn(status('on-track')).map(({ code, field }) => [code, field])).toEqual([
      ['status-without-evidence', 'status[0].value'],
    ]);
    expect(codesIn(status('partial'))).toEqual(['status-without-evidence']);
  });
  test('not with something done, spent or counted, and not for other statuses', () => {
    expect(codesIn(status('on-track') + list('2023-03', '2023-04'))).toEqual([]);
    expect(
      codesIn(`${status('partial')}money: { unit: 천원, spent: { cite: cards / 1, total: 1 } }`),
    ).toEqual([]);
    const spent = (won: number) =>
      `money: { unit: 원, spent: { cite: cards / 1, total: ${String(won)} } }`;
    expect(codesIn(status('on-track') + spent(1))).toEqual([]);
    expect(codesIn(status('on-track') + spent(0))).toEqual(['status-without-evidence']);
    expect(codesIn(status('not-started'))).toEqual([]);
    expect(codesIn('')).toEqual([]);
  });
});

describe('area-units-differ', () => {
  const facts = (text: string) => `facts: [{ label: 시설규모, text: '${text}', cite: cards / 1 }]`;
  test('square metres and 평 that do not match', () => {
    expect(
      findIn(facts('대지 6,611㎡(2,006평), 연면적 1,194㎡(360평)')).map(
        ({ params }) => params['computed'],
      ),
    ).toEqual([
      { kind: 'count', value: 2000 },
      { kind: 'count', value: 361 },
    ]);
  });
  test('not when rounded, cut off, divided by the customary 3.3 or stated once', () => {
    for (const text of [
      '6,611㎡(2,003평)',
      '1,194㎡(362평)',
      '3,842㎡(1,162평)',
      '5,658㎡(1,711평)',
      '5,658㎡(1,712평)',
      '4,300㎡',
    ]) {
      expect(codesIn(facts(text))).toEqual([]);
    }
  });
});

describe('plan-total-differs', () => {
  const money = (total: number, after = '') => `money:
  unit: 백만원
  plan: { cite: cards / 1, rows: [{ source: own, label: 시비, total: 30, columns: { 2023: 10, 2024: 20 } }], stated: { total: 30, columns: { 2023: 10, 2024: 20 } } }
  planTotal: { cite: cards / 2, current: ${String(total)} }
  termPlan: { cite: cards / 3, total: 30, columns: { 2023: 10, 2024: 20${after} } }
`;
  test('two tables of one card with two totals', () => {
    expect(findIn(money(31)).map(({ code, table }) => [code, table?.rows[0]?.difference])).toEqual([
      ['plan-total-differs', 1],
    ]);
  });
  test('a row without a printed total counts by its columns; one that states nothing leaves nothing to compare', () => {
    const rows = (second: string) =>
      `money: { unit: 백만원, plan: { cite: cards / 1, rows: [{ source: own, label: 시비, total: 70, columns: { 2023: 70 } }, { source: national, label: 국비, ${second} }] }, planTotal: { cite: cards / 2, current: 120 } }`;
    expect(codesIn(rows('columns: { 2023: 20, 2024: 30 }'))).toEqual([]);
    expect(codesIn(rows('columns: {}'))).toEqual([]);
    expect(codesIn(rows('columns: { 2023: 20, 2024: "-" }'))).toEqual(['plan-total-differs']);
  });
  test('not when they agree, or differ by the money after the term', () => {
    expect(codesIn(money(30))).toEqual([]);
    expect(codesIn(money(35, ', after-term: 5'))).toEqual([]);
  });
});

test('a pledge acknowledges a finding, and it stays with its explanation', () => {
  const known =
    'acknowledged: [{ problem: plan-restated, field: money.planTotal, explanation: 확인했다, cite: report / 9 }]\n';
  const money = 'money: { unit: 천원, planTotal: { cite: cards / 1, initial: 1, current: 2 } }\n';
  const [found] = findIn(money + known);
  expect([found?.code, found?.explanation]).toEqual(['plan-restated', '확인했다']);
});

test('every finding names a field, and no two of a kind the same', () => {
  const facts = list('2023-03/2023-04', '2022-06/2022-12');
  const all = findInPledge(enterMadeUp(facts), { asOf: '2026-01-31', term });
  const names = all.map(({ code, field }) => `${code} ${field}`);
  expect(new Set(names).size).toBe(names.length);
  expect(all.every(({ field }) => field !== '')).toBe(true);
});
