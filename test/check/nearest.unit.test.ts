import { describe, expect, test } from 'vitest';
import { findNearest, measureDistance } from '../../src/check/nearest.ts';

describe('the distance of two texts', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ac', 1],
    ['abc', 'xabc', 1],
    ['kitten', 'sitting', 3],
    ['planning', 'planing', 1],
    // A syllable counts as its letters: one of three differs.
    ['각', '간', 1],
    ['각', '나', 2],
  ])('%j and %j: %d', (one, other, expected) => {
    expect(measureDistance(one, other)).toBe(expected);
    expect(measureDistance(other, one)).toBe(expected);
  });
});

describe('what was probably meant', () => {
  test('is the nearest; of two alike the first', () => {
    expect(findNearest('planing', ['plan', 'planning', 'painting'])).toBe('planning');
    expect(findNearest('abcd', ['abce', 'abcf'])).toBe('abce');
    expect(findNearest('ABCD', ['abcd'])).toBe('abcd');
  });

  test('differs in two fifths of its letters at most, and in one always', () => {
    expect(findNearest('abcde', ['abcxy'])).toBe('abcxy');
    expect(findNearest('abcde', ['abxyz'])).toBeUndefined();
    expect(findNearest('a', ['b'])).toBe('b');
    expect(findNearest('ab', ['xy'])).toBeUndefined();
    expect(findNearest('abc', ['abcde'])).toBe('abcde');
    expect(findNearest('ab', ['abcd'])).toBeUndefined();
    expect(findNearest('a', [])).toBeUndefined();
    // A sign beyond the basic plane is one letter.
    expect(findNearest('길', ['길🚲'])).toBe('길🚲');
  });
});
