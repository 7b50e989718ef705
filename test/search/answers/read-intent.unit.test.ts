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

test.each(asked)('%s: %s', (question, field, content, title) => {
  const intent = read(question, title ?? '');
  expect(intent.fields[0]).toBe(field);
  expect(intent.content.join(' ')).toBe(content);
});

test('a count is asked in its unit', () => {
  expect(read('명예시장 몇 명').unit).toBe('명');
  expect(read('이동시장실 몇 회 열었나요').unit).toBe('회');
  expect(read('와이파이 몇 개').unit).toBe('개');
  expect(read('와이파이 예산').unit).toBeUndefined();
});

test('a field that is only named is no question', () => {
  expect(read('콜센터 예산').isQuestion).toBe(false);
  expect(read('콜센터 예산 얼마').isQuestion).toBe(true);
});

test('odd input is read without a fault', () => {
  for (const text of ['', ' ', 'ㅇㄹ', '\ud800', '!!!', 'a'.repeat(5000), '언제'.repeat(400)]) {
    expect(read(text).fields).toBeDefined();
  }
});
