import { expect, test } from 'vitest';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { writeWordList } from '../../../src/search/word-list.ts';
import { makeRecord as record } from '../make-record.ts';
import { openMemoryIndex } from '../memory-index.ts';

const of = (name: string) => ({ filters: { government: [name] }, hidden: name });

const records = [
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳', {
    ...of('하늘시'),
    english: 'Haneul City',
  }),
  record('/bada/', 'government', '바다시', '약속을 적은 곳', {
    ...of('바다시'),
    english: 'Bada City',
  }),
  record('/haneul/evaluations/a/', 'evaluation', '만족도 조사', '시정을 묻는다', {
    ...of('하늘시'),
    english: 'Survey of satisfaction',
  }),
  record('/bada/evaluations/b/', 'evaluation', '주민 만족도 조사', '주민에게 시정을 묻는다', {
    ...of('바다시'),
    english: 'Survey of satisfaction of residents',
  }),
];

test('another government’s record that holds more of the words does not keep out those of the one that is named', async () => {
  const words = writeWordList(records);
  const search = openSearch(openMemoryIndex(records), {
    synonyms: [],
    loadWords: (shard) => Promise.resolve(words.get(shard) ?? ''),
  });
  const ask = async (question: string) =>
    (await search(question)).results.map(({ address }) => address);
  expect(await ask('satisfaction of residents in Haneul')).toContain('/haneul/evaluations/a/');
  expect(await ask('satisfaction of residents in Bada')).toEqual(['/bada/evaluations/b/']);
  expect(await ask('satisfaction of residents')).toEqual(['/bada/evaluations/b/']);
});
