import { expect, test } from 'vitest';
import { findAmounts, findDollars } from '../../src/search/amounts.ts';
import { foldText } from '../../src/search/fold.ts';

const wonOf = (text: string) => findAmounts(foldText(text)).map(({ won }) => won);

test.each([
  ['200억', 200e8],
  ['280 억', 280e8],
  ['이백팔십억', 280e8],
  ['15억3천', 15.3e8],
  ['15.3억', 15.3e8],
  ['2억7천', 2.7e8],
  ['1억 2천만원', 1.2e8],
  ['3억5000만원', 3.5e8],
  ['1조 2천억', 1.2e12],
  ['4천4백만원', 4.4e7],
  ['2천7백만원', 2.7e7],
  ['27,000천원', 2.7e7],
  ['1,200백만원', 12e8],
  ['595억원', 595e8],
  ['12만 원', 120_000],
  ['오만원', 50_000],
  ['3천원', 3000],
])('%s', (said, won) => {
  expect(wonOf(`사업비 ${said} 확보`)).toEqual([won]);
});

test.each(['억울한 일', '만남의 광장', '천막 설치', '일이삼', '12-7', '2023년', '100%', '만 65세'])(
  '%s is no amount',
  (said) => {
    expect(wonOf(said)).toEqual([]);
  },
);

test('several, each with its words', () => {
  expect(findAmounts(foldText('국비 5억원과 시비 3억 2천만원'))).toEqual([
    { words: '5억원', won: 5e8 },
    { words: '3억 2천만원', won: 3.2e8 },
  ]);
});

test.each([
  ['4만 달러', 40_000],
  ['40,000달러', 40_000],
  ['USD', undefined],
  ['천 불', undefined],
])('dollars are no won: %s', (said, dollars) => {
  expect(findDollars(foldText(said)).map((each) => each.dollars)).toEqual(
    dollars === undefined ? [] : [dollars],
  );
  expect(wonOf(said)).toEqual([]);
});
