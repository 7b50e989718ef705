import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsWith, cutPart, listSought, listWordParts } from '../../src/search/drawers/parts.ts';

describe('a word is kept', () => {
  test('up to six syllables from each where a reader may begin', () => {
    expect(listWordParts('콜센터')).toEqual(['콜센터', '센터']);
    expect(listWordParts('민원콜센터에서는')).toEqual([
      '민원콜센터에',
      '원콜센터에서',
      '콜센터에서는',
      '센터에서는',
      '터에서는',
      '에서는',
      '서는',
    ]);
  });

  test('with its digits and letters uncut', () => {
    expect(cutPart('20231218년')).toBe('20231218');
    expect(cutPart('qw28000000000')).toBe('qw28000000000');
    expect(cutPart('a'.repeat(60))).toHaveLength(24);
    expect(listWordParts('12x7')).toEqual(['12x7']);
  });
});

test('a number is found whole, a word by its beginning', () => {
  expect(beginsWith('콜센터', '콜센')).toBe(true);
  expect(beginsWith('7000명', '700')).toBe(false);
  expect(beginsWith('700명', '700')).toBe(true);
  expect(beginsWith('x', '')).toBe(true);
});

describe('a word is sought', () => {
  test('by itself where it is kept whole, by as few parts as cover it where it is not', () => {
    expect(listSought('행정복지센터')).toEqual(['행정복지센터']);
    expect(listSought('주민설명회에서의')).toEqual(['주민설명회에', '설명회에서의']);
  });

  test('by parts that every word has that begins with it', () => {
    const letters = fc.constantFrom(...Array.from('가나다라마바사12x7ab'));
    const words = fc.string({ unit: letters, minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(words, words, (sought, rest) => {
        if (/\d$/.test(sought) && /^\d/.test(rest)) return;
        const kept = listWordParts(sought + rest);
        for (const part of listSought(sought)) {
          expect(kept.some((own) => beginsWith(own, part))).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
