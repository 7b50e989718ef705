import { expect, test } from 'vitest';
import type { TextIndex } from '../../../src/search/query/text-index.ts';
import { makeRecord as record } from '../make-record.ts';
import { openMemoryIndex, openMemorySearch } from '../memory-index.ts';

const records = [
  record('/haneul/organisation/reorganisation/', 'organisation', '조직개편', '50만 대도시가 된다'),
  record('/haneul/8/pledges/1-1/', 'pledge', '주민자치회 운영', '동마다 모임을 연다'),
  record('/haneul/8/pledges/1-2/', 'pledge', '도서관 건립', '작은 도서관을 짓는다'),
];

/** An index that only says which records may hold a word, and thinks that all may hold some. */
function openVagueIndex(vague: readonly string[]): TextIndex {
  const index = openMemoryIndex(records);
  const all = records.map((_, number) => number);
  return {
    ...index,
    find: async (word, signal) => {
      const found = await index.find(word, signal);
      return vague.includes(word) ? { ...found, numbers: all, isExact: false } : found;
    },
  };
}

test('where no record holds all that it seemed to hold, those that hold a part are found', async () => {
  const search = openMemorySearch(records, [], openVagueIndex(['동', '동마다', '50만']));
  const { results, partial, missing } = await search('50만 동');
  expect(results.map(({ address }) => address).sort()).toEqual([
    '/haneul/8/pledges/1-1/',
    '/haneul/organisation/reorganisation/',
  ]);
  expect([partial, missing.length]).toEqual([true, 1]);
});

test('what only seemed to be held by any is not found', async () => {
  const search = openMemorySearch(records, [], openVagueIndex(['동', '체육관']));
  const { results } = await search('체육관');
  expect(results).toEqual([]);
});

test('what is said twice in two forms of one word counts once', async () => {
  const [built, said] = [
    record('/haneul/8/pledges/2-1/', 'pledge', '시정백서 발간', '두꺼운 책'),
    record('/haneul/departments/planning/', 'department', '기획과', '시정백서 발간, 예산 감액'),
  ];
  const search = openMemorySearch([built, said]);
  const { results } = await search('시정백서 줄인다던데 얼마로 줄인대요 줄여서');
  expect(results[0]?.address).toBe(built.address);
});

test('a short noun with its particle is not found at the end of another word before it is found itself', async () => {
  const [other, own] = [
    record('/sources/rules/', 'source', '계산 방법', '방법을 적었다'),
    record('/sources/act/', 'source', '공직선거법', '단체장의 임기'),
  ];
  const [first] = (await openMemorySearch([other, own])('임기 법을')).results;
  expect(first?.address).toBe(own.address);
});
