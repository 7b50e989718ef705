import { expect, test } from 'vitest';
import { readStatedCount, sortLabel } from '../../../src/model/answers/stated-labels.ts';

test('a label names a field', () => {
  expect(sortLabel('사업위치', '금촌동')).toBe('where');
  expect(sortLabel('운영기간', '1월~12월')).toBe('period');
  expect(sortLabel('상담시간', '평일')).toBe('hours');
  expect(sortLabel('목적', '만들기')).toBeUndefined();
});

test('only the public main number is a telephone number', () => {
  expect(sortLabel('대표전화', '031-940-4114')).toBe('phone');
  expect(sortLabel('대표전화', '1577-0000')).toBe('phone');
  expect(sortLabel('대표전화', '031-940-4114 (김 주무관)')).toBeUndefined();
  expect(sortLabel('담당자 전화', '031-940-1234')).toBeUndefined();
  expect(sortLabel('전화', '031-940-1234')).toBeUndefined();
});

test('a count begins the text', () => {
  expect(readStatedCount('모두 51명 위촉(2025년 말)')).toEqual({ value: 51, unit: '명' });
  expect(readStatedCount('약 1,800여명')).toEqual({ value: 1800, unit: '명' });
  expect(readStatedCount('14명(관리자 2명)')).toEqual({ value: 14, unit: '명' });
  expect(readStatedCount('연 26억원')).toBeUndefined();
  expect(readStatedCount('시민 3인 이상')).toBeUndefined();
  expect(readStatedCount('2023년에 20명')).toBeUndefined();
});
