import { expect, test } from 'vitest';
import { makeQuestions, questionKinds, type Indexed } from './search-questions.ts';
import { formatScores, scoreAnswer, tabulateScores } from './search-score.ts';

const records: Indexed[] = [
  {
    address: '/a/',
    title: '민원콜센터',
    content: '민원콜센터. 민원콜센터 운영을 시작했다. 예산 3,920백만원, 상담인력 14명',
  },
  {
    address: '/b/',
    title: '행정복지센터',
    content: '행정복지센터. 콜센터 운영 계획. 행정 복지센터. 2023년 준공',
  },
];

test('questions are the same for the same seed, and gold holds every record with the string', () => {
  const questions = makeQuestions(records, 5, 1);
  expect(makeQuestions(records, 5, 1)).toEqual(questions);
  expect(makeQuestions(records, 5, 2)).not.toEqual(questions);
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  for (const { kind, query, source, gold } of questions) {
    expect(gold.size, `${kind} ${query} ${source}`).toBeGreaterThan(0);
    if (kind === 'inner' && source === '콜센터') expect([...gold]).toEqual(['/a/', '/b/']);
  }
});

test('answers are scored by what of the gold is on top', () => {
  const question = { kind: 'exact', query: '', source: '', gold: new Set(['/a/', '/b/']) } as const;
  expect(scoreAnswer(question, ['/x/', '/a/'])).toEqual({
    kind: 'exact',
    recall: 0.5,
    precision: 0.5,
    reciprocal: 0.5,
    empty: false,
  });
  expect(scoreAnswer(question, [])).toMatchObject({
    recall: 0,
    precision: 0,
    reciprocal: 0,
    empty: true,
  });
});

test('scores stand in a row for each kind and one for all', () => {
  const question = { kind: 'typo', query: '', source: '', gold: new Set(['/a/']) } as const;
  const rows = tabulateScores([scoreAnswer(question, ['/a/']), scoreAnswer(question, [])]);
  expect(rows.map(({ kind, recall, zero }) => [kind, recall, zero])).toEqual([
    ['typo', 0.5, 0.5],
    ['all', 0.5, 0.5],
  ]);
  expect(formatScores(rows, rows).at(-1)).toMatch(/^all +2( +0\.500){8}$/);
});
