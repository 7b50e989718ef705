import { expect, test } from 'vitest';
import { choosePlan } from '../../../src/model/ledger-columns.ts';
import { readLedger } from '../../../src/model/ledger.ts';
import { bindTerm, enterCard } from './made-up-term.ts';

const cite = 'cards / 1-1 · money';
const read = (money: object) => {
  const { rows } = readLedger(bindTerm([enterCard('1-1', { money: { unit: '천원', ...money } })]));
  const { plan, secured, spent } = rows[0]?.figures ?? {};
  return { plan, secured, spent };
};
const planOf = (columns: object) => ({
  cite,
  rows: [{ source: 'own', label: '시비', columns }],
});

test('a dash of one table is a dash of its own figure, and of no other', () => {
  expect(read({ spent: { cite, columns: { '2022': '-' } } })).toEqual({ spent: '-' });
  expect(read({ plan: planOf({ '2022': '-' }), spent: { cite, columns: {} } })).toEqual({
    plan: '-',
  });
  expect(read({ planTotal: { cite, current: '-' } })).toEqual({ plan: '-' });
  const rows = [{ source: 'own', label: '시비', amount: '-' }];
  expect(read({ secured: { cite, rows } })).toEqual({ secured: '-' });
  const both = { plan: planOf({ '2022': '3' }), spent: { cite, columns: { '2022': '-' } } };
  expect(read(both)).toEqual({ plan: 3000, spent: '-' });
});

test('spending is compared with the plan by year, else with the one printed beside it, else with none', () => {
  const none = { plan: {}, termPlan: {}, spent: { '2022': 1 } };
  expect(choosePlan(none)).toBeUndefined();
  expect(choosePlan({ ...none, termPlan: { '2022': 1 } })).toBe('termPlan');
  expect(choosePlan({ ...none, plan: { '2022': 1 }, termPlan: { '2022': 1 } })).toBe('plan');
});
