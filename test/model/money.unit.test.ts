import { describe, expect, test } from 'vitest';
import { addStages, stageMoney, tabulatePlan } from '../../src/model/money.ts';
import { readMoney } from './made-up.ts';

const million = 1_000_000;

/** A card of a community centre as it is printed, in 백만원. */
const card = readMoney(`
unit: 백만원
plan:
  cite: cards / 1 · plan
  rows:
    - { source: own, label: 시비, total: 17200, columns: { prior: 335, 2023: 625, 2024: 11790, 2025: 4450 } }
    - { source: special, label: 특조비, total: 800, columns: { 2025: 800 } }
planTotal: { cite: cards / 1 · total, initial: 17800, current: 18000 }
termPlan: { cite: cards / 1 · term, total: 18000, columns: { 2022: 187, 2023: 689, 2024: 4240, 2025: 9459, unplaced: 3425 } }
secured:
  cite: cards / 1 · secured
  total: 18000
  rows:
    - { source: national, label: 국비, amount: "-" }
    - { source: own, label: 시비, amount: 17200 }
    - { source: special, label: 특조비, amount: 800 }
spent: { cite: cards / 1 · spent, total: 14575, columns: { 2022: 187, 2023: 689, 2024: 4240, 2025: 9459, 2026: "-" } }
`);

describe('tabulatePlan', () => {
  test('sums every column of a card from its sources', () => {
    const table = tabulatePlan(card);
    expect(table?.columns).toEqual(['prior', '2023', '2024', '2025']);
    expect(table?.sums).toEqual({ prior: 335, 2023: 625, 2024: 11790, 2025: 5250 });
    expect(table?.total).toBe(18000);
    expect(table?.rows.map(({ label, total }) => [label, total])).toEqual([
      ['시비', 17200],
      ['특조비', 800],
    ]);
  });

  test('a source without a printed total shows its sum; a column only the sum row prints stays unsummed', () => {
    const table = tabulatePlan(
      readMoney(`
unit: 천원
plan:
  cite: cards / 1
  rows: [{ source: own, label: 시비, columns: { 2022: 3, 2023: "-" } }]
  stated: { columns: { 2022: 3, 2024: 9 } }
`),
    );
    expect(table?.columns).toEqual(['2022', '2023', '2024']);
    expect(table?.rows[0]?.total).toBe(3);
    expect(table?.sums).toEqual({ 2022: 3 });
  });

  test('totals by source without years are added up', () => {
    const rows = '[{ source: own, label: 시비, total: 7, columns: {} }]';
    const money = readMoney(`{ unit: 원, plan: { cite: cards / 1, rows: ${rows} } }`);
    expect(tabulatePlan(money)).toMatchObject({ columns: [], total: 7 });
    expect(stageMoney(money)?.plan).toBe(7);
  });

  test('of rows with years the years are added up; where one has none, the totals', () => {
    const total = (...rows: string[]) =>
      tabulatePlan(readMoney(`{ unit: 원, plan: { cite: cards / 1, rows: [${rows.join(', ')}] } }`))
        ?.total;
    const byYear = '{ source: own, label: 시비, total: 9, columns: { 2022: 3, 2023: 4 } }';
    const byTotal = '{ source: other, label: 기타, total: 5, columns: {} }';
    expect(total(byYear)).toBe(7);
    expect(total(byYear, byTotal)).toBe(14);
  });

  test('without an investment table there is no table', () => {
    expect(tabulatePlan(readMoney('{ applicable: false, cite: cards / 1 }'))).toBeUndefined();
  });
});

describe('stageMoney', () => {
  test('a card by hand', () => {
    expect(stageMoney(card)).toEqual({
      plan: 18_000 * million,
      initialPlan: 17_800 * million,
      secured: 18_000 * million,
      spent: 14_575 * million,
      // 187 is spent in 2022, which the investment table leaves blank: the two do not cover the same years.
      planToDate: undefined,
      bySource: [
        { source: 'own', label: '시비', plan: 17_200 * million, secured: 17_200 * million },
        { source: 'special', label: '특조비', plan: 800 * million, secured: 800 * million },
      ],
    });
  });

  test('two funds of one source are told apart by their labels, and secured each for itself', () => {
    const stages = stageMoney(
      readMoney(`
unit: 원
plan:
  cite: cards / 1
  rows:
    - { source: own, label: 시비, columns: { 2022: 5 } }
    - { source: own, label: 기금, columns: { 2022: 6 } }
    - { source: other, label: 시비, columns: { 2022: 7 } }
secured:
  cite: cards / 1
  rows: [{ source: own, label: 기금, amount: 4 }, { source: other, label: 시비, amount: 3 }, { source: own, label: 시비, amount: 2 }]
`),
    );
    expect(stages?.bySource.map(({ label, plan, secured }) => [label, plan, secured])).toEqual([
      ['시비', 5, 2],
      ['기금', 6, 4],
      ['시비', 7, 3],
    ]);
  });

  test('what no table states stays undefined', () => {
    const stages = stageMoney(
      readMoney('{ unit: 억원, planTotal: { cite: cards / 1, current: 3 } }'),
    );
    expect(stages).toEqual({
      plan: 300 * million,
      initialPlan: undefined,
      secured: undefined,
      spent: undefined,
      planToDate: undefined,
      bySource: [],
    });
    expect(stageMoney(readMoney('{ applicable: false, cite: cards / 1 }'))).toBeUndefined();
  });

  test('a total that is not printed is the sum of what is', () => {
    const stages = stageMoney(
      readMoney(`
unit: 원
plan: { cite: cards / 1, rows: [{ source: own, label: 시비, columns: { 2022: 5, 2023: 6 } }] }
secured: { cite: cards / 1, rows: [{ source: own, label: 시비, amount: 4 }, { source: other, label: 기타, amount: 1 }] }
spent: { cite: cards / 1, columns: { 2022: 3, 2023: "-" } }
`),
    );
    expect(stages).toMatchObject({ plan: 11, secured: 5, spent: 3, planToDate: 5 });
  });

  describe('the plan to date is the plan of the columns for which spending is stated', () => {
    const spend = (plan: string, spent: string) =>
      stageMoney(
        readMoney(`
unit: 원
plan: { cite: cards / 1, rows: [{ source: own, label: 시비, columns: { ${plan} } }] }
spent: { cite: cards / 1, columns: { ${spent} } }
`),
      )?.planToDate;
    const plan = 'prior: 100, 2022: 10, 2023: 20, 2024: 40';
    const cases: [string, string, number | undefined][] = [
      [plan, '2022: 1, 2023: 1', 30],
      [plan, '2022: 1, 2023: "-"', 10],
      [plan, '2022: 1, 2023: 0', 30],
      // Whether prior money is counted in ~2022 is not told.
      [plan, '~2022: 1', undefined],
      [plan, '~2022: 1, 2023: 1', undefined],
      ['2022: 10, 2023: 20', '~2022: 1, 2023: 1', 30],
      ['2021: 5, 2022: 10, 2023: 20', '~2022: 1, 2023: 1', 35],
      ['2021: 5, 2022: 10, 2023: 20', '~2022: 1', 15],
      [plan, '2023: 1, 2025: 1', undefined],
      [plan, '2023: 1, 2025: 0', 20],
      [plan, 'prior: 1, 2022: 1', 110],
      [plan, '2022: "-"', undefined],
      [plan, '2025: 1', undefined],
      ['~2022: 110, 2023: 20', '~2022: 1, 2023: 1', 130],
      ['~2022: 110, 2023: 20', '2022: 1, 2023: 1', undefined],
      ['~2022: 110, 2023: 20', '2023: 1', 20],
    ];
    test.each(cases)('plan %s, spent %s', (planned, spent, expected) => {
      expect(spend(planned, spent)).toBe(expected);
    });
  });

  test('without an investment table the plan to date is the plan within the term', () => {
    const money = readMoney(`
unit: 원
termPlan: { cite: cards / 1, columns: { 2022: 10, 2023: 20 } }
spent: { cite: cards / 1, columns: { 2022: 9 } }
`);
    expect(stageMoney(money)?.planToDate).toBe(10);
  });
});

describe('addStages', () => {
  test('adds stage by stage and source by source; silence stays silence', () => {
    const part = (plan: number, secured?: number) => ({
      plan,
      initialPlan: undefined,
      secured,
      spent: undefined,
      planToDate: undefined,
      bySource: [{ source: 'own' as const, label: '시비', plan, secured }],
    });
    expect(addStages([part(3, 2), part(4)])).toEqual({
      plan: 7,
      initialPlan: undefined,
      secured: 2,
      spent: undefined,
      planToDate: undefined,
      bySource: [{ source: 'own', label: '시비', plan: 7, secured: 2 }],
    });
    expect(addStages([])).toMatchObject({ plan: undefined, bySource: [] });
  });
});
