import { expect, test } from 'vitest';
import { readIntent } from '../../../src/search/answers/read-intent.ts';
import { foldText } from '../../../src/search/fold.ts';
import { asked } from './asked.ts';

const read = (question: string, title = '') =>
  readIntent(foldText(question).split(' '), foldText(title));

test('the table holds enough, and nothing twice', () => {
  expect(asked.length).toBeGreaterThanOrEqual(120);
  expect(new Set(asked.map(([question, , , title]) => `${question}/${String(title)}`)).size).toBe(
    asked.length,
  );
});

const rows = asked.map(([question, field, content, title = '']) => ({
  ...{ question, field, content, title },
}));

test.each(rows)('$question: $field', ({ question, field, content, title }) => {
  const intent = read(question, title);
  expect(intent.fields[0]).toBe(field);
  expect(intent.content.join(' ')).toBe(content);
});

test('a budget that is made is looked for, not asked for', () => {
  expect(read('예산 짜는 데 참여하기')).toMatchObject({ fields: [] });
  expect(read('도서관 예산').fields).toContain('plan');
});

test('a count is asked in its unit', () => {
  expect(read('명예시장 몇 명').unit).toBe('명');
  expect(read('이동시장실 몇 회 열었나요').unit).toBe('회');
  expect(read('와이파이 몇 개').unit).toBe('개');
  expect(read('와이파이 예산').unit).toBeUndefined();
});

test('a year is asked of, unless the title holds it', () => {
  expect(read('콜센터 2023년 예산')).toMatchObject({
    year: '2023',
    fields: ['plan-by-year', 'plan'],
  });
  expect(read('2024 디자인단 예산', '2024년 디자인단')).toMatchObject({
    year: undefined,
    fields: ['plan'],
  });
  expect(read('2024년 디자인단 예산', '2024년 디자인단').year).toBeUndefined();
});

test('a field that is only named is no question', () => {
  expect(read('콜센터 예산').isQuestion).toBe(false);
  expect(read('콜센터 예산 얼마').isQuestion).toBe(true);
});

/** The same numbers in every run. */
function* drawNumbers(count: number): Generator<number> {
  let state = 12345;
  for (let drawn = 0; drawn < count; drawn += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state;
  }
}

test('any row of pieces is read without a fault, and no word is made up', () => {
  const pieces = [
    '콜센터',
    '예산',
    '얼마',
    '언제',
    '?',
    'how',
    'when',
    'ㅋ',
    '\ud83d',
    '12-7',
    '준공',
    '몇',
    '명',
    '2023년',
  ];
  const drawn = [...drawNumbers(20_000)].map(
    (number) => pieces[(number >>> 8) % pieces.length] ?? '',
  );
  for (let at = 0; at < drawn.length; at += 10) {
    const typed = drawn.slice(at, at + 10).join(at % 30 === 0 ? '' : ' ');
    const words = foldText(typed).split(' ').filter(Boolean);
    const { content, asking } = readIntent(words, '콜센터 예산');
    expect(content.every((word) => words.some((whole) => whole.startsWith(word)))).toBe(true);
    expect(asking.every((word) => words.includes(word))).toBe(true);
  }
});

test('odd input is read without a fault', () => {
  for (const text of ['', ' ', 'ㅇㄹ', '\ud800', '!!!', 'a'.repeat(5000), '언제'.repeat(400)]) {
    expect(read(text).fields).toBeDefined();
  }
});
