import { expect, test } from 'vitest';
import type { AnsweringPage } from '../../../src/search/answers/answer.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { writeWordList } from '../../../src/search/word-list.ts';
import { makeRecord as record } from '../make-record.ts';
import { openMemoryIndex } from '../memory-index.ts';

const records = [
  record('/haneul/8/pledges/1-1/', 'pledge', '민원콜센터 운영', '안내 직원'),
  record('/haneul/8/pledges/1-2/', 'pledge', '별빛회관 건립', '공사 준공'),
  record('/haneul/8/pledges/1-3/', 'pledge', '달빛회관 건립', '공사 준공'),
  record('/haneul/8/pledges/1-4/', 'pledge', '쉼터 운영', '소상공인 회의'),
  record('/haneul/8/pledges/1-5/', 'pledge', '골목 지도', '동네 가게'),
];
const words = writeWordList(records);
const finished = (address: string, title: string): AnsweringPage => ({
  ...{ address, title },
  answers: [
    {
      ...{ field: 'finished', label: '준공', sentence: '준공 기록이 있습니다.' },
      ...{ address: `${address}#times`, sources: [] },
    },
  ],
});
const search = openSearch(openMemoryIndex(records), {
  synonyms: [],
  loadWords: (name) => Promise.resolve(words.get(name) ?? ''),
  answers: {
    loadBlocks: () => Promise.resolve({ haneul: 1 }),
    readBlock: (name) =>
      Promise.resolve(
        name === 'ko/haneul-0.json'
          ? JSON.stringify([
              finished('/haneul/8/pledges/1-2/', '별빛회관 건립'),
              finished('/haneul/8/pledges/1-3/', '달빛회관 건립'),
            ])
          : undefined,
      ),
  },
});
const guess = async (question: string) => (await search(question)).understood?.how;

test('what asks for a fact that no record states is answered with a guess', async () => {
  expect(await guess('콜센터 예산')).toBe('question');
  expect(await guess('콜센터 운영')).toBeUndefined();
});

test('a fact that two records state is of either', async () => {
  expect((await search('회관 준공')).facts).toHaveLength(2);
  expect(await guess('회관 준공')).toBe('question');
  expect((await search('별빛회관 준공')).facts).toHaveLength(1);
  expect(await guess('별빛회관 준공')).toBeUndefined();
});

test('a record that says it in other words is named with them', async () => {
  const { understood } = await search('가게 회의');
  expect(understood).toEqual({ how: 'synonym', from: '가게 회의', to: '소상공인 회의' });
  expect(await guess('소상공인 회의')).toBeUndefined();
});
