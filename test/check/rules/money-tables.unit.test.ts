import { describe, expect, test } from 'vitest';
import { checkMoneyTables } from '../../../src/check/rules/money-tables.ts';
import { readPledge } from '../../model/made-up.ts';
import { tellFaults } from './tell-rule.ts';

const tell = (money: string) =>
  tellFaults(checkMoneyTables, { pledge: readPledge(`money: { unit: 원, ${money} }`) });
const row = (label: string, columns: string, source = 'own') =>
  `{ source: ${source}, label: ${label}, columns: { ${columns} } }`;
const plan = (...rows: string[]) => `plan: { cite: cards / 1, rows: [${rows.join(', ')}] }`;
const yearly = (table: string, columns: string) =>
  `${table}: { cite: cards / 1, columns: { ${columns} } }`;

describe('one row for each fund', () => {
  test('of the plan: the same words with other spaces are the same fund', () => {
    expect(tell(plan(row('시비', ''), row('시 비', ''), row('시비', '', 'other')))).toEqual([
      'money-row-twice in pledge at money.plan.rows[1].label: 시 비',
    ]);
  });

  test('of what is secured', () => {
    const held = (label: string) => `{ source: own, label: ${label}, amount: 1 }`;
    const secured = `secured: { cite: cards / 1, rows: [${held('가')}, ${held('나')}, ${held('가')}] }`;
    expect(tell(secured)).toEqual(['money-row-twice in pledge at money.secured.rows[2].label: 가']);
  });
});

describe('no year is in two columns', () => {
  const overlap = (table: string, received: string, other: string) => [
    `money-columns-overlap in pledge at money.${table}.columns.${received}: ${received}, other ${other}`,
  ];
  test.each([
    ['~2022: 1, 2023: 1', []],
    ['~2022: 1, 2022: 1', overlap('spent', '~2022', '2022')],
    ['~2022: 1, 2021: 1', overlap('spent', '~2022', '2021')],
    ['~2022: 1, prior: 1', overlap('spent', '~2022', 'prior')],
    ['~2022: 1, unplaced: 1', []],
    ['2026: 1, after-term: 1', []],
    ['2027: 1, after-term: 1', overlap('spent', '2027', 'after-term')],
    ['2027: 1', []],
    ['prior: 1, 2022: 1, 2023: 1', []],
  ])('%s', (columns, expected) => {
    expect(tell(yearly('spent', columns))).toEqual(expected);
  });

  test('of any table', () => {
    const twice = '~2022: 1, 2022: 1';
    expect(tell(yearly('termPlan', twice))).toEqual(overlap('termPlan', '~2022', '2022'));
    expect(tell(plan(row('시비', '2022: 1'), row('국비', twice)))).toEqual(
      overlap('plan.rows[1]', '~2022', '2022'),
    );
  });

  test('where the term is not known, every year may be within it', () => {
    const pledge = readPledge(`money: { unit: 원, ${yearly('spent', '2027: 1, after-term: 1')} }`);
    expect(tellFaults(checkMoneyTables, { term: {}, pledge })).toEqual([]);
  });
});
