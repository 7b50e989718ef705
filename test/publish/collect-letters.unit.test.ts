import { describe, expect, test } from 'vitest';
import { collectLetters, listLetters } from '../../src/publish/collect-letters.ts';

const collect = (texts: readonly string[]) =>
  collectLetters(texts.map((text) => Buffer.from(text)));

describe('the letters of the pages', () => {
  test('stand once and in order, without those that any machine has', () => {
    expect(collect(['<p title="나라">가나 A1 … ×</p>', '다가①'])).toBe('①가나다라');
  });

  test('beyond the first plane are one letter each', () => {
    expect(collect(['𠀋가𠀋', '\u0100\u07ff\u0800'])).toBe('\u0100\u07ff\u0800가𠀋');
  });

  test('are those that the texts hold, whatever they are', () => {
    for (let plane = 0; plane < 0x30000; plane += 997) {
      const letter = String.fromCodePoint(plane);
      const isOther = plane < 0x100 || (plane >= 0x2000 && plane < 0x2070);
      if (letter.isWellFormed()) {
        expect(listLetters([Buffer.from(`a${letter}b`)])).toBe(isOther ? '' : letter);
      }
    }
  });

  test('hold every syllable there is, up to as many as Korean is commonly written with', () => {
    expect(collect(['뷁똠방각하'])).toBe('각똠방뷁하');
    const all = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at));
    const held = collect([...all, '株①']);
    expect([...held]).toHaveLength(2350 + 2);
    expect(held).toContain('힝');
    expect(held).not.toContain('뷁');
    expect(collect([held])).toBe(held);
  });
});
