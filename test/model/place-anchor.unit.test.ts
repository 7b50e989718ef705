import { expect, test } from 'vitest';
import { placeAnchor } from '../../src/model/place-anchor.ts';

test('an anchor is readable and made of the words of its place alone', () => {
  expect(placeAnchor('12-1 · 3 연도별 투자계획')).toBe('at-12-1-3-연도별-투자계획');
  expect(placeAnchor('I 성과 · ‘한글’ (표 2)')).toBe('at-i-성과-한글-표-2');
  expect(placeAnchor('① 첫째')).not.toBe(placeAnchor('② 첫째'));
});

test('composed and decomposed letters give one anchor', () => {
  expect(placeAnchor('사업목표'.normalize('NFD'))).toBe(placeAnchor('사업목표'));
});
