import { expect, test } from 'vitest';
import type { AnsweringPage } from '../../../src/search/answers/answer.ts';
import { answerQuestion } from '../../../src/search/answers/answer-question.ts';
import type { Candidate } from '../../../src/search/answers/choose-answer.ts';

const candidate = (title: string, score: number): Candidate => ({
  address: `/city/programmes/${title}/`,
  title,
  score,
  holds: (word) => title.includes(word),
});

/** A site in which these records state a plan. */
const readFrom =
  (...planned: string[]) =>
  (address: string): Promise<AnsweringPage> => {
    const isPlanned = planned.some((title) => address.includes(`/${title}/`));
    const plan = { field: 'plan', label: '', sentence: '1.', address, sources: [] } as const;
    return Promise.resolve({ address, title: address, answers: isPlanned ? [plan] : [] });
  };

const ask = async (ranked: readonly Candidate[], ...planned: string[]) => {
  const answered = await answerQuestion(['도서관', '예산'], ranked, readFrom(...planned));
  return answered.map(({ page }) => page.address.split('/').at(-2));
};

const three = [candidate('도서관', 10), candidate('가도서관', 9.5), candidate('나도서관', 9)];

test('of several that are alike those that answer, two at most', async () => {
  expect(await ask(three, '도서관')).toEqual(['도서관']);
  expect(await ask(three, '도서관', '나도서관')).toEqual(['도서관', '나도서관']);
  expect(await ask(three, '도서관', '가도서관', '나도서관')).toEqual([]);
});

test('never the next record in place of the first', async () => {
  expect(await ask(three, '가도서관')).toEqual([]);
  expect(await ask([candidate('도서관', 10), candidate('가도서관', 2)], '가도서관')).toEqual([]);
});

test('none of too many that are alike, and none of nothing', async () => {
  const five = [...three, candidate('다도서관', 9), candidate('라도서관', 9)];
  expect(await ask(five, '도서관')).toEqual([]);
  expect(await ask([], '도서관')).toEqual([]);
});
