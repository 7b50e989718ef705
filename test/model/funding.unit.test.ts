import { expect, test } from 'vitest';
import { listFunding } from '../../src/model/funding.ts';
import { enterMadeUp } from './made-up.ts';

const money = (...rows: string[]) =>
  `{ unit: 백만원, plan: { cite: cards / 3, rows: [${rows.join(', ')}] } }`;
const row = (source: string, label: string, columns: string) =>
  `{ source: ${source}, label: ${label}, columns: { ${columns} } }`;
const project = (id: string, own: string) => `{ id: ${id}, title: ${id}, money: ${own} }`;
const list = (facts: string) =>
  listFunding(enterMadeUp(facts)).map(({ label, amount, permille }) => [label, amount, permille]);

test('the largest source comes first, with its share of all', () => {
  expect(
    list(`money: ${money(row('special', '특조비', '2023: 200'), row('own', '시비', '2023: 600'))}`),
  ).toEqual([
    ['시비', 600e6, 750],
    ['특조비', 200e6, 250],
  ]);
});

test('several projects add up by printed name; other names of one kind stay apart', () => {
  const one = money(row('own', '시비', '2023: 1'), row('other', '기금', '2023: 2'));
  const two = money(row('own', '시비', '2024: 4'), row('other', '기부', '2023: 1'));
  expect(list(`projects: [${project('one', one)}, ${project('two', two)}]`)).toEqual([
    ['시비', 5e6, 625],
    ['기금', 2e6, 250],
    ['기부', 1e6, 125],
  ]);
});

test('a source without an amount is left out, and below zero nothing is a share', () => {
  const own = money(row('own', '시비', '2023: 5'), row('national', '국비', "2023: '-'"));
  expect(list(`money: ${own}`)).toEqual([['시비', 5e6, 1000]]);
  const less = money(row('own', '시비', '2023: 5'), row('national', '국비', '2023: -2'));
  expect(list(`money: ${less}`)).toEqual([
    ['시비', 5e6, undefined],
    ['국비', -2e6, undefined],
  ]);
  expect(list('')).toEqual([]);
});
