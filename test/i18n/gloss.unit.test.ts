import { expect, test } from 'vitest';
import { gloss, glossLabel, glossUnit, sayQuantity } from '../../src/i18n/gloss.ts';
import { phraseAmount } from '../../src/i18n/phrase-finding.ts';
import { translator } from '../../src/i18n/translate.ts';

test('a fixed word is told in the reader’s language, any other text as it is', () => {
  expect([gloss('국비', 'en'), gloss('국비', 'ko')]).toEqual(['National', '국비']);
  expect(gloss('민원콜센터', 'en')).toBe('민원콜센터');
  expect(gloss('constructor', 'en')).toBe('constructor');
});

test('a word that names a fact may mean another thing than the same word as a value', () => {
  expect([gloss('대상', 'en'), glossLabel('대상', 'en')]).toEqual(['Grand prize', 'For whom']);
  expect([glossLabel('국비', 'en'), glossLabel('대상', 'ko')]).toEqual(['National', '대상']);
});

test('a unit stands in the number of its value', () => {
  expect([1, 20].map((value) => sayQuantity(value, '명', translator('en'), 'en'))).toEqual([
    '1 person',
    '20 people',
  ]);
  expect(sayQuantity(20, '명', translator('ko'), 'ko')).toBe('20명');
  expect([glossUnit('명', 'en'), glossUnit('%', 'en')]).toEqual(['people', '%']);
});

test('the figure of a finding in a unit that is no money has no space in Korean', () => {
  expect(phraseAmount(20, '회', translator('ko'), 'ko')).toBe('20회');
  expect(phraseAmount(20, '회', translator('en'), 'en')).toBe('20 times');
  expect(phraseAmount(27_000, '천원', translator('ko'), 'ko')).toBe('27,000천원');
});
