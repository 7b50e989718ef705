import { expect, test } from 'vitest';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { countStatedMoney, listStatedMoney } from '../../src/model/stated-money.ts';
import { noRecords } from './made-up.ts';

const cite = { source: 'report', place: '1쪽' };
const named = (id: string) => ({ id, title: id, sources: [cite] });
const table = (id: string, unit: string) => ({
  ...{ id, title: id, unit, rowTitle: '구분', columns: ['금액'], cite },
  rows: [{ label: '가', values: [1] }],
});
const entries = joinAllEntries({
  ...noRecords,
  award: [
    { ...named('paid'), prize: { amount: 27000, unit: '천원' } },
    { ...named('dashed'), prize: '-' },
    named('silent'),
  ],
  programme: [
    { ...named('split'), form: 'major', tables: [table('won', '억원'), table('heads', '명')] },
  ],
} as unknown as typeof noRecords);

test('amounts and tables of money stand by kind; a dash, a blank and a table of heads are none', () => {
  const told = listStatedMoney({ entries }).map(({ kind, stated }) => [
    kind,
    stated.map(({ entry, amounts, tables }) => [
      entry.id,
      amounts.map(({ fact, sum }) => `${fact} ${String(sum.amount)}`),
      tables.map(({ id }) => id),
    ]),
  ]);
  expect(told).toEqual([
    ['award', [['paid', ['prize 27000'], []]]],
    ['programme', [['split', [], ['won']]]],
  ]);
  expect(countStatedMoney({ entries })).toBe(2);
});

test('a government without money has no such page', () => {
  expect(listStatedMoney({ entries: joinAllEntries(noRecords) })).toEqual([]);
});
