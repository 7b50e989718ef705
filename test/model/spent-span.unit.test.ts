import { expect, test } from 'vitest';
import { phraseSpans } from '../../src/i18n/phrase-span.ts';
import { translator } from '../../src/i18n/translate.ts';
import { isShareOfPlan, listSpentSpans } from '../../src/model/spent-span.ts';
import { enterMadeUp } from './made-up.ts';

const pledge = (spent: string) =>
  enterMadeUp(`money: { unit: 천원, spent: { cite: cards / 1, ${spent} } }`);
const say = (...spent: string[]) =>
  phraseSpans(listSpentSpans(spent.map(pledge)), translator('ko'));

test.each([
  ['columns: { 2022: 1, 2023: 2 }', '2022년~2023년'],
  ['columns: { 2023: 2, 2026: "-" }', '2023년'],
  ['columns: { ~2022: 2 }', '“~2022” 칸(앞선 해를 세었는지 적혀 있지 않음)'],
  ['total: 5', '어느 해인지 적혀 있지 않음'],
  ['columns: { 2022: "-" }', ''],
])('%s covers %s', (spent, said) => {
  expect(say(spent)).toBe(said);
});

test('a sum over different years says so, each span once', () => {
  const [one, two] = ['columns: { 2022: 1, 2023: 2 }', 'columns: { 2022: 1, 2025: 2 }'];
  expect(say(two, one, one)).toBe('기간이 서로 다른 금액을 더함: 2022년~2023년, 2022년~2025년');
  expect(say(one, one)).toBe('2022년~2023년');
});

test('a plan with money of a time that the spending table has no column for is said beside the span', () => {
  const planned = (prior: string) =>
    enterMadeUp(
      `money: { unit: 천원, plan: { cite: cards / 1, rows: [{ source: own, label: 시비, columns: { ${prior} 2022: 1 } }] }, spent: { cite: cards / 1, columns: { 2022: 1 } } }`,
    );
  const [whole, lacking] = [planned(''), planned('prior: 9,')];
  const sayOf = (...pledges: (typeof whole)[]) =>
    phraseSpans(listSpentSpans(pledges), translator('ko'));
  expect(sayOf(whole)).toBe('2022년');
  expect(sayOf(lacking)).toBe('2022년, 그 앞의 집행은 적혀 있지 않음');
  expect(sayOf(whole, lacking)).toBe(
    '2022년. 이 가운데 일부는 계획에 든 앞선 해의 집행이 적혀 있지 않음',
  );
});

test('without any spending there is no span', () => {
  expect(listSpentSpans([enterMadeUp('')])).toEqual([]);
});

test.each([
  ['prior: 30, 2022: 10', '2022: 4', false],
  ['prior: 30, 2022: 10', '~2022: 4', false],
  ['prior: 30, 2022: 10', 'prior: 30, 2022: 4', true],
  ['2022: 10, 2023: 10', '~2022: 4', true],
  ['2022: 10, 2023: 10', '2022: 4', true],
])('of a plan of %s, spending of %s is a share: %s', (plan, spent, expected) => {
  const money = `money: { unit: 천원, plan: { cite: cards / 1, rows: [{ source: own, label: 시비, columns: { ${plan} } }] }, spent: { cite: cards / 1, columns: { ${spent} } } }`;
  expect(isShareOfPlan(enterMadeUp(money))).toBe(expected);
});

test('spans that end in one year and begin in different ones stay apart, the one that ends first before them', () => {
  const spans = ['2022: 1, 2025: 2', '2021: 1, 2025: 2', '2023: 5'].map((columns) =>
    pledge(`columns: { ${columns} }`),
  );
  expect(listSpentSpans(spans)).toEqual([
    { first: '2023', last: '2023', isWithoutPrior: false },
    { first: '2022', last: '2025', isWithoutPrior: false },
    { first: '2021', last: '2025', isWithoutPrior: false },
  ]);
  const unplaced = pledge('total: 5');
  expect(listSpentSpans([unplaced, ...spans]).at(-1)).toEqual({
    first: undefined,
    last: undefined,
    isWithoutPrior: false,
  });
});
