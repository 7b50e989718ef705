import { describe, expect, test } from 'vitest';
import { askInside } from '../../src/search/query/ask-inside.ts';
import { findHolders, type Holders } from '../../src/search/query/holders.ts';
import { once } from '../../src/search/query/once.ts';
import { openQuestion } from './made-up-question.ts';

const holders: Holders = {
  토론회: ['시민토론회', '주민토론회'],
  토론회의: ['시민토론회의', '시민토론회'],
  설명회: ['주민설명회', '사업설명회', '기업설명회', '정책설명회'],
};

async function ask(...words: string[]) {
  const { question, taken, listWays } = openQuestion('');
  question.resolver.loadHolders = () => Promise.resolve(holders);
  await askInside(question, words);
  return { ways: listWays(), marks: taken.map(({ marks }) => marks.join('+')), taken };
}

describe('a part of words that the index leaves out', () => {
  test('is held by every word that ends with what begins like it, each once', () => {
    expect(findHolders(holders, '토론회')).toEqual(['시민토론회', '주민토론회', '시민토론회의']);
    expect(findHolders(holders, '토론회의')).toEqual(['시민토론회의', '시민토론회']);
    expect(findHolders(holders, '설명')).toHaveLength(4);
    expect(findHolders(holders, '설')).toBeUndefined();
    expect(findHolders(holders, '명회')).toBeUndefined();
  });

  test('is looked for by its holders, and marked as it was asked', async () => {
    const { ways, marks, taken } = await ask('예산', '토론회의');
    expect(ways).toEqual(['exact 예산+시민토론회의', 'exact 예산+시민토론회']);
    expect(new Set(marks)).toEqual(new Set(['예산+토론회의']));
    expect(taken.every(({ rank }) => rank === undefined)).toBe(true);
  });

  test('is looked for without its particle only where nothing holds it as it is', async () => {
    expect((await ask('설명회에')).marks).toEqual(['설명회', '설명회', '설명회', '설명회']);
    expect((await ask('토론회의')).marks).toEqual(['토론회의', '토론회의']);
    expect((await ask('예산은', '토론회의')).ways[0]).toBe('exact 예산은+시민토론회의');
    expect((await ask('예산은')).ways).toEqual([]);
  });

  test('is looked for in six ways at most', async () => {
    const { ways } = await ask('토론회', '설명회');
    expect(ways).toEqual([
      ...['주민', '사업', '기업', '정책'].map((one) => `exact 시민토론회+${one}설명회`),
      ...['주민', '사업'].map((one) => `exact 주민토론회+${one}설명회`),
    ]);
  });
});

test('what is made once is made when it is asked for, whatever it is', () => {
  let made = 0;
  const make = once((): string | undefined => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([make(), make(), made]).toEqual([undefined, undefined, 1]);
});
