import { expect, test } from 'vitest';
import { foldText } from '../../../src/search/fold.ts';
import { findDates, listDateTokens, figureDates } from '../../../src/search/language/dates.ts';

test.each([
  '2023.12.18',
  '2023. 12. 18.',
  '2023-12-18',
  '2023/12/18',
  '20231218',
  '2023년 12월 18일',
  '2023년12월18일',
  '23.12.18',
  '23년 12월 18일',
  '18 December 2023',
  'December 18, 2023',
  'Dec 18, 2023',
])('%s is that day, and that month', (said) => {
  expect(listDateTokens(foldText(`준공 ${said} 예정`))).toEqual(['qd20231218', 'qm202312']);
});

test.each(['2023.12', '2023-12', '2023년 12월', '23년 12월', 'December 2023'])(
  '%s is that month',
  (said) => {
    expect(listDateTokens(foldText(said))).toEqual(['qm202312']);
  },
);

test('one digit reads as two', () => {
  expect(listDateTokens(foldText('2023. 1. 5.'))).toEqual(['qd20230105', 'qm202301']);
});

test('a span says both its ends', () => {
  expect(listDateTokens(foldText('2022-07/2022-09'))).toEqual(['qm202207', 'qm202209']);
});

test.each(['12-7', '031-940-4114', '1.2.3', '2024.13.1', '2023', '12월 18일', '99999999', '4.5%'])(
  '%s is no day',
  (said) => {
    expect(listDateTokens(foldText(said))).toEqual([]);
  },
);

test('says by which words', () => {
  expect(findDates('준공 2023년 12월 18일 예정')).toEqual([
    { words: '2023년 12월 18일', token: 'qd20231218' },
  ]);
});

test.each([
  ['이천이십육년 삼월에 다 짓는 거', '2026년 3월에 다 짓는 거'],
  ['이천이십삼년 십이월', '2023년 12월'],
  ['이천이십년 유월', '2020년 6월'],
  ['이천십구년 시월에', '2019년 10월에'],
  ['이천년', '2000년'],
  ['시월 축제', '시월 축제'],
  ['이천쌀 축제', '이천쌀 축제'],
  ['생일월 2023년', '생일월 2023년'],
])('%s is read as %s', (said, figured) => {
  expect(figureDates(said)).toBe(figured);
});
