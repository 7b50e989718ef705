import { describe, expect, test } from 'vitest';
import { collectLetters } from '../../src/publish/collect-letters.ts';

describe('the letters of the pages', () => {
  test('stand once and in order, without those that any machine has', () => {
    expect(collectLetters(['<p title="나라">가나 A1 … ×</p>', '다가①'])).toBe('①가나다라');
  });

  test('beyond the first plane are one letter each, and half of one is none', () => {
    expect(collectLetters(['𠀋가𠀋', '\ud840'])).toBe('가𠀋');
  });

  test('hold every syllable there is, up to as many as Korean is commonly written with', () => {
    expect(collectLetters(['뷁똠방각하'])).toBe('각똠방뷁하');
    const all = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at));
    const held = collectLetters([...all, '株①']);
    expect([...held]).toHaveLength(2350 + 2);
    expect(held).toContain('힝');
    expect(held).not.toContain('뷁');
    expect(collectLetters([held])).toBe(held);
  });
});
