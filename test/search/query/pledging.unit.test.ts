import { expect, test } from 'vitest';
import { openMemorySearch } from '../memory-index.ts';
import { makeRecord as record } from '../make-record.ts';

const of = (name: string) => ({ filters: { government: [name] }, hidden: name });

const surveys = [
  record('/bada/', 'government', '바다시', '약속을 적은 곳', of('바다시')),
  record('/bada/evaluations/a/', 'evaluation', '만족도 조사', '시정을 묻는다', of('바다시')),
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳', of('하늘시')),
  record('/haneul/evaluations/a/', 'evaluation', '만족도 조사', '시정을 묻는다', of('하늘시')),
];
const pledge = record('/haneul/8/pledges/1/', 'pledge', '도서관', '책을 빌린다', of('하늘시'));

const addressesOf = async (records: typeof surveys, question: string) =>
  (await openMemorySearch(records)(question)).results.map(({ address }) => address);

test('where none is named, a government whose pledges the site holds comes before one to compare with', async () => {
  const both = ['/bada/evaluations/a/', '/haneul/evaluations/a/'];
  expect(await addressesOf(surveys, '만족도 조사')).toEqual(both);
  expect(await addressesOf([...surveys, pledge], '만족도 조사')).toEqual(both.toReversed());
});

test('one that is named comes first, whatever the site holds of it', async () => {
  const [first] = await addressesOf([...surveys, pledge], '바다시 만족도 조사');
  expect(first).toBe('/bada/evaluations/a/');
});
