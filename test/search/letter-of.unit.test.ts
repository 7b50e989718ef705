import { describe, expect, test } from 'vitest';
import { groupByLetter, letterOf } from '../../src/search/letter-of.ts';

describe('letterOf', () => {
  test.each([
    ['공공건축과', 'ㄱ'],
    ['까치마을', 'ㄱ'],
    ['운정3동', 'ㅇ'],
    ['GTX 역', 'G'],
    ['2023년 대회', '0'],
    ['「시민」 조례', 'ㅅ'],
    ['(사) 연구원', 'ㅅ'],
    ['…', '0'],
  ])('%s stands under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });
});

test('letters come in order, and nothing is lost', () => {
  const titles = ['나', 'Zoo', '가', '10', '2', '깨', 'apple'];
  const groups = groupByLetter(titles, (title) => title);
  expect(groups.map(({ letter, records }) => [letter, records])).toEqual([
    ['ㄱ', ['가', '깨']],
    ['ㄴ', ['나']],
    ['A', ['apple']],
    ['Z', ['Zoo']],
    ['0', ['2', '10']],
  ]);
});
