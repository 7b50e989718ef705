import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeHangul, typeLatin } from '../../src/search/keyboard.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { typedString } from '../prove/strings.ts';

describe('the other keyboard', () => {
  test.each([
    ['zhftpsxj', '콜센터'],
    ['dho', '왜'],
    ['how', undefined],
    ['host', undefined],
  ])('writes %s as %s', (latin, hangul) => {
    expect(typeHangul(latin)).toBe(hangul);
  });

  test('writes 콜ㅅ as zhft', () => {
    expect(typeLatin('콜ㅅ')).toBe('zhft');
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(typedString, (typedText) => {
        const { text } = parseQuery(typedText);
        for (const typed of [typeHangul(text), typeLatin(text)])
          expect(['string', 'undefined']).toContain(typeof typed);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
