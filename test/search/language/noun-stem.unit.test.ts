import { expect, test } from 'vitest';
import { dropSuffix } from '../../../src/search/language/noun-stem.ts';

test.each([
  ['사망자', '사망'],
  ['공사비', '공사'],
  ['제안', undefined],
  ['수장', undefined],
  ['도서관', undefined],
])('the noun inside %s is %s', (word, noun) => {
  expect(dropSuffix(word)).toBe(noun);
});
