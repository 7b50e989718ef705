import { describe, expect, test } from 'vitest';
import { footMoney } from '../../src/check/rules/money.ts';
import { readMoney } from '../model/made-up.ts';

/** Each total that was added up: where it stands, what it says, what its parts make. */
const foot = (...rows: readonly string[]) =>
  footMoney(readMoney(['unit: 원', ...rows].join('\n'))).map(({ path, stated, sum }) => [
    path.join('.'),
    stated,
    sum,
  ]);

describe('totals and their parts', () => {
  test('of the rows and columns of the investment table', () => {
    const rows =
      '[{ source: own, label: 시비, total: 3, columns: { 2022: 1, 2023: 2 } }, { source: other, label: 기타, total: 9, columns: { 2023: 4, 2024: 5 } }]';
    const stated = '{ total: 12, columns: { 2022: 1, 2023: 6, 2024: 5 } }';
    expect(foot(`plan: { cite: cards / 1, rows: ${rows}, stated: ${stated} }`)).toEqual([
      ['plan.rows.0.total', 3, 3],
      ['plan.rows.1.total', 9, 9],
      ['plan.stated.total', 12, 12],
      ['plan.stated.columns.2022', 1, 1],
      ['plan.stated.columns.2023', 6, 6],
      ['plan.stated.columns.2024', 5, 5],
    ]);
  });

  test('of a sum row that its rows make and its own columns do not: what fails is told', () => {
    const row = '{ source: own, label: 시비, total: 12, columns: { 2022: 12 } }';
    const told = (columns: string, total: number) =>
      foot(
        `plan: { cite: cards / 1, rows: [${row}], stated: { total: ${String(total)}, columns: { ${columns} } } }`,
      ).filter(([path]) => path === 'plan.stated.total');
    expect(told('2022: 12', 12)).toEqual([['plan.stated.total', 12, 12]]);
    expect(told('2022: 11', 12)).toEqual([['plan.stated.total', 12, 11]]);
    expect(told('2022: 13', 13)).toEqual([['plan.stated.total', 13, 12]]);
  });

  test('of rows without columns: nothing is known of a column', () => {
    const row = '{ source: own, label: 시비, total: 12, columns: {} }';
    expect(
      foot(`plan: { cite: cards / 1, rows: [${row}], stated: { columns: { 2022: 12 } } }`),
    ).toEqual([]);
    const other = '{ source: other, label: 기타, columns: { 2022: 4 } }';
    expect(
      foot(
        `plan: { cite: cards / 1, rows: [${row}, ${other}], stated: { columns: { 2022: 16 } } }`,
      ),
    ).toEqual([]);
  });

  test('of spending, of the plan within the term without what comes after, of what is secured', () => {
    expect(
      foot(
        'spent: { cite: cards / 1, total: 4, columns: { 2022: 1, 2023: 2 } }',
        'termPlan: { cite: cards / 1, total: 7, columns: { 2022: 3, 2023: 4, after-term: 5 } }',
        'secured: { cite: cards / 1, total: 8, rows: [{ source: own, label: 시비, amount: 8 }] }',
      ),
    ).toEqual([
      ['spent.total', 4, 3],
      ['termPlan.total', 7, 7],
      ['secured.total', 8, 8],
    ]);
  });

  test('are not judged where a total or a part is not stated', () => {
    const rows =
      '[{ source: own, label: 시비, total: 3, columns: { 2022: 3 } }, { source: other, label: 기타, columns: { 2022: 1 } }]';
    expect(foot(`plan: { cite: cards / 1, rows: ${rows}, stated: { total: 9 } }`)).toEqual([
      ['plan.rows.0.total', 3, 3],
    ]);
    expect(foot('secured: { cite: cards / 1, total: 8, rows: [] }')).toEqual([]);
    expect(foot('spent: { cite: cards / 1, total: 8 }')).toEqual([]);
  });
});
