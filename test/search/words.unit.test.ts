import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findAmounts, nameAmount } from '../../src/search/amounts.ts';
import { foldText, foldWithPlaces, squeeze } from '../../src/search/fold.ts';
import { isInitials, toInitials, toKeys, toLetters } from '../../src/search/jamo.ts';
import { isQuestionWord, stripParticle, stripVerb } from '../../src/search/particles.ts';
import { listWordParts } from '../../src/search/drawers/parts.ts';
import { listEndings, listTokens } from '../../src/search/tokens.ts';

describe('folding', () => {
  test.each([
    ['청년·여성 명예시장', '청년 여성 명예시장'],
    ['「보기시 민원콜센터」 조례', '보기시 민원콜센터 조례'],
    ['27,000천원', '27000천원'],
    ['1,2', '1 2'],
    ['4,423.54㎡', '4423x54'],
    ['031-940-4114', '031x940x4114'],
    ['12-1번', '12x1번'],
    ['민·군 복합', '민 군 복합'],
    ['ＣＣＴＶ　１２', 'cctv 12'],
    ['CCTV', 'cctv'],
    ['보기', '보기'],
    ['  …  ', ''],
    ['2023. 12. 7.', '2023 12 7'],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps the place of every character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (given) => {
        const text = given.normalize('NFC');
        const { text: folded, at } = foldWithPlaces(text);
        expect(at).toHaveLength(folded.length);
        for (const [index, character] of Array.from(
          { length: folded.length },
          (_, i) => [i, folded.charAt(i)] as const,
        )) {
          if (/[가-힣]/.test(character)) expect(text.charAt(at[index] ?? -1)).toBe(character);
        }
        expect(foldText(folded)).toBe(folded);
        const bare = squeeze({ text: folded, at });
        expect(bare.text).toBe(folded.replaceAll(' ', ''));
        expect(bare.at).toHaveLength(bare.text.length);
      }),
    );
  });
});

describe('letters and keys', () => {
  test('syllables come apart', () => {
    expect(toInitials('운정3동')).toBe('ㅇㅈ3ㄷ');
    expect(toKeys('왜곡')).toBe('ㅇㅗㅐㄱㅗㄱ');
    expect(toLetters('왜값')).toBe('ㅇㅙㄱㅏㅄ');
    expect(toKeys('CCTV')).toBe('CCTV');
  });

  test.each([
    ['ㅁㅇㅋㅅㅌ', true],
    ['ㅇㅈ3ㄷ', true],
    ['ㅁ', false],
    ['민ㅇ', false],
    ['12', false],
  ])('%j are initials: %j', (word, are) => {
    expect(isInitials(word)).toBe(are);
  });
});

describe('endings of words', () => {
  test.each([
    ['콜센터는', '콜센터'],
    ['명예시장이란', '명예시장'],
    ['시청에서는', '시청'],
    ['농민들하고', '농민'],
    ['학생들에게도', '학생'],
    ['12x1번', '12x1'],
    ['콜센터', undefined],
    ['나는', undefined],
    ['cctv', undefined],
  ])('%j without its particle is %j', (word, stem) => {
    expect(stripParticle(word)).toBe(stem);
  });

  test.each([
    ['설치했나요', '설치'],
    ['운영하는', '운영'],
    ['완료됐어요', '완료'],
    ['있나요', undefined],
  ])('the noun in %j is %j', (word, stem) => {
    expect(stripVerb(word)).toBe(stem);
  });

  test.each(['언제', '어디에서', '뭐예요', '얼마나', '있나요', '열었나요', '몇', '명이'])(
    '%s only asks',
    (word) => {
      expect(isQuestionWord(word)).toBe(true);
    },
  );

  test.each(['정보', '이행', '콜센터', '명예시장', '안전', '수상'])('%s names', (word) => {
    expect(isQuestionWord(word)).toBe(false);
  });
});

describe('amounts', () => {
  test.each([
    ['180억원', [18_000_000_000]],
    ['18,000백만원', [18_000_000_000]],
    ['39억 2,000만 원', [3_920_000_000]],
    ['38.88억원', [3_888_000_000]],
    ['4천만원', [40_000_000]],
    ['27,000천원', [27_000_000]],
    ['5,000원', [5000]],
    ['100만 명', []],
    ['2023년 12월', []],
  ])('%s is %j won', (text, won) => {
    expect(findAmounts(foldText(text)).map((amount) => amount.won)).toEqual(won);
  });

  test('have one name however they are spelled', () => {
    expect(nameAmount(40_000_000)).toBe('qw40000000');
  });
});

describe('parts of words', () => {
  test('begin at syllables, digits and letters', () => {
    expect(listEndings('민원콜센터')).toEqual(['원콜센터', '콜센터', '센터']);
    expect(listEndings('031x940x4114')).toEqual(['940x4114', '4114']);
    expect(listEndings('운정3동')).toEqual(['정3동', '3동']);
    expect(listEndings('표준상담db')).toEqual(['준상담db', '상담db', '담db', 'db']);
    expect(listEndings('시')).toEqual([]);
    expect(listTokens('하늘쌀 정책')).toContain('쌀');
    expect(listTokens('하늘쌀 정책')).not.toContain('책');
    expect(listWordParts('하늘쌀')).toContain('쌀');
  });

  test('are listed once, and not where a longer one begins with them', () => {
    expect(listTokens('민원콜센터 민원콜센터를')).toEqual([
      '센터를',
      '원콜센터를',
      '콜센터를',
      '터를',
    ]);
    expect(listTokens('청년·여성')).toEqual(['여성', '청년']);
    expect(listTokens('180억원')).toEqual(['qw18000000000', '억원']);
  });

  test('let every part of every word be found by its beginning', () => {
    const word = fc.stringMatching(/^[가-힣]{2,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, seed) => {
        const text = words.join(' ');
        const one = words[seed % words.length] ?? '';
        const start = seed % (one.length - 1);
        const part = one.slice(start, start + 2);
        const all = [...listTokens(text), ...words];
        expect(all.some((token) => token.startsWith(part))).toBe(true);
      }),
    );
  });
});
