import { describe, expect, test } from 'vitest';
import { checkMoneyScale } from '../../../src/check/rules/money-scale.ts';
import { readPledge } from '../../model/made-up.ts';
import { tellFaults } from './tell-rule.ts';

const tell = (...rows: string[]) =>
  tellFaults(checkMoneyScale, { pledge: readPledge(`money: { ${rows.join(', ')} }`) });
const total = (rest: string) => `planTotal: { cite: cards / 1, ${rest} }`;
const row = (amount: string) => `{ source: own, label: 시비, amount: ${amount} }`;

describe('an amount', () => {
  const unlikely = (path: string, amount: string, unit: string) => [
    `money-unlikely in pledge at money.${path}: ${amount}, unit ${unit}, won 50`,
  ];
  test.each([
    // Fifty trillion won, and a won more.
    ['원', '50000000000000', []],
    ['원', '50000000000001', unlikely('planTotal.current', '50000000000001', '원')],
    ['억원', '500000', []],
    ['억원', '500001', unlikely('planTotal.current', '500001', '억원')],
  ])('in %s of %s', (unit, amount, expected) => {
    expect(tell(`unit: ${unit}`, total(`current: ${amount}`))).toEqual(expected);
  });

  test('that is the largest of a card is told, wherever it stands', () => {
    const secured = `secured: { cite: cards / 1, rows: [${row('1')}, ${row('600000').replace('시비', '국비')}] }`;
    expect(tell('unit: 억원', total('current: 550000'), secured)).toEqual(
      unlikely('secured.rows[1].amount', '600000', '억원'),
    );
  });

  test('that is printed again has a unit of its own', () => {
    const again = (unit: string) =>
      total(`current: 1, alsoStated: [{ amount: 600000, unit: ${unit}, cite: cards / 2 }]`);
    expect(tell('unit: 억원', again('원'))).toEqual([]);
    expect(tell('unit: 원', again('억원'))).toEqual(
      unlikely('planTotal.alsoStated[0].amount', '600000', '억원'),
    );
  });

  test('is seldom below nothing in a whole table', () => {
    const spent = (columns: string) => `spent: { cite: cards / 1, columns: { ${columns} } }`;
    expect(tell('unit: 원', spent('2022: -1, 2023: 0'))).toEqual([]);
    expect(tell('unit: 원', spent('2022: -1, 2023: -2'))).toEqual([
      'money-all-negative in pledge at money.spent: undefined',
    ]);
  });
});

test('the budget of a programme is weighed as those of pledges are', () => {
  const programme = (amount: number) => ({ budget: { amount, unit: '억원' } });
  expect(tellFaults(checkMoneyScale, { programme: programme(500_000) })).toEqual([]);
  expect(tellFaults(checkMoneyScale, { programme: programme(500_001) })).toEqual([
    'money-unlikely in programme at budget.amount: 500001, unit 억원, won 50',
  ]);
  expect(tellFaults(checkMoneyScale, { programme: programme(90_071_993) })).toEqual([
    'money-inexact in programme at budget.amount: 90071993, unit 억원',
  ]);
});
