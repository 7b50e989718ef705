import { expect, test } from 'vitest';
import { openMemorySearch } from '../memory-index.ts';
import { makeRecord as record } from '../make-record.ts';

const of = (name: string) => ({ filters: { government: [name] }, hidden: name });

const records = [
  record('/bada/', 'government', '바다시', '약속을 적은 곳', of('바다시')),
  record('/bada/programmes/survey/', 'programme', '주민 설문', '시정을 묻는다', of('바다시')),
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳', of('하늘시')),
  record(
    '/haneul/programmes/visit/',
    'programme',
    '견학',
    '바다시 주민 설문 결과를 배운다',
    of('하늘시'),
  ),
  record('/haneul/8/pledges/1/', 'pledge', '도서관', '책을 빌린다', of('하늘시')),
  record('/about/method/', 'page', '계산 방법', '분모를 적는다'),
];

const ask = async (question: string) => {
  const { results, partial, missing } = await openMemorySearch(records)(question);
  return { first: results[0]?.address, partial, missing };
};

test('the records of the government that is named come before another one’s that speaks of it', async () => {
  expect(await ask('바다시 설문 견학')).toEqual({
    first: '/bada/programmes/survey/',
    partial: true,
    missing: ['견학'],
  });
});

test('where the named one has no such record, another one’s says that it is not of it', async () => {
  expect(await ask('바다시 도서관')).toEqual({
    first: '/haneul/8/pledges/1/',
    partial: true,
    missing: ['바다시'],
  });
  expect((await ask('하늘시 도서관')).partial).toBe(false);
});

test('what stood in quotes is found wherever it stands, and it is told whose it is not', async () => {
  expect(await ask('바다시 "책을 빌린다"')).toEqual({
    first: '/haneul/8/pledges/1/',
    partial: true,
    missing: ['바다시'],
  });
});

test('what belongs to no government may be meant by any', async () => {
  expect(await ask('바다시 분모')).toMatchObject({ first: '/about/method/', partial: false });
});
