import { describe, expect, test } from 'vitest';
import { fillIn, hasWords, translator } from '../../src/i18n/translate.ts';

describe('fillIn', () => {
  test('fills in every place, texts and numbers alike', () => {
    expect(fillIn('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
    expect(fillIn('{count}', { count: 0 })).toBe('0');
    expect(fillIn('<{name}>', { name: '' })).toBe('<>');
  });

  test('what has no value stays, for a script in the page to fill in', () => {
    expect(fillIn('{shown} of {count}', { count: 6 })).toBe('{shown} of 6');
    expect(fillIn('{name|이/가}', {})).toBe('{name|이/가}');
  });

  test('a value is taken as it is, never filled in again', () => {
    expect(fillIn('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });

  test('a value nobody asks for is passed over', () => {
    expect(fillIn('plain', { count: 6 })).toBe('plain');
  });
});

describe('particles', () => {
  const fitting: [string, string, string][] = [
    ['보기시', '이/가', '보기시가'],
    ['공약', '이/가', '공약이'],
    ['도로', '은/는', '도로는'],
    ['청년', '은/는', '청년은'],
    ['예산', '을/를', '예산을'],
    ['2024년', '이/가', '2024년이'],
    ['180억 원', '으로/로', '180억 원으로'],
    ['3개소', '으로/로', '3개소로'],
    ['서울', '으로/로', '서울로'],
    ['12.5%', '으로/로', '12.5%로'],
  ];
  test.each(fitting)('%s with %s', (value, pair, text) => {
    expect(fillIn(`{value|${pair}}`, { value })).toBe(text);
  });

  test('a number that ends in an open sound', () => {
    expect(fillIn('{count|은/는}', { count: 2 })).toBe('2는');
    expect(fillIn('{count|으로/로}', { count: 1 })).toBe('1로');
  });

  test('the particle alone follows a value in quotes', () => {
    expect(fillIn('‘{goal}’{~goal|이/가}', { goal: '착공' })).toBe('‘착공’이');
    expect(fillIn('‘{goal}’{~goal|이/가}', { goal: '구축 완료' })).toBe('‘구축 완료’가');
  });

  // es-hangul alone takes whatever is not Hangul for an open sound.
  const closed: [string, string, string][] = [
    ['6', '은/는', '6은'],
    ['2023', '이/가', '2023이'],
    ['1,000', '으로/로', '1,000으로'],
    ['‘준공’', '이/가', '‘준공’이'],
    ['“착공”', '은/는', '“착공”은'],
    ['운정(3동)', '이/가', '운정(3동)이'],
  ];
  test.each(closed)('%s with %s', (value, pair, text) => {
    expect(fillIn(`{value|${pair}}`, { value })).toBe(text);
  });
});

describe('translator', () => {
  test('each language has its own words', () => {
    expect(translator('ko')('fact.not-stated')).toBe('원문에 없음');
    expect(translator('en')('fact.not-stated')).toBe('Not stated');
  });

  test('names of languages are written in themselves', () => {
    for (const language of ['ko', 'en'] as const) {
      const t = translator(language);
      expect([t('language.ko'), t('language.en')]).toEqual(['한국어', 'English']);
    }
  });

  test('words are filled in', () => {
    expect(translator('ko')('layout.as-of', { date: '2026년 1월' })).toBe('기준일 2026년 1월');
    expect(translator('en')('layout.as-of', { date: 'January 2026' })).toBe('As of January 2026');
  });

  test('English counts read alike for one and for many', () => {
    const t = translator('en');
    expect(t('count.pledges', { count: 1 })).toBe('1');
    expect(t('count.pledges', { count: '1,024' })).toBe('1,024');
  });
});

test('a name put together from a code may have no words', () => {
  expect(hasWords('sdg.goal.16')).toBe(true);
  expect(hasWords('sdg.goal.18')).toBe(false);
});
