import { expect, test } from 'vitest';
import { findKoreanIdiom } from '../../../src/search/language/korean-idioms.ts';
import { koreanIdioms } from '../../../src/search/language/words/korean-idioms.ts';

const find = (text: string) => {
  const words = text.split(' ');
  for (const from of words.keys()) {
    const found = findKoreanIdiom(words, from);
    if (found) return found;
  }
  return undefined;
};

test.each([
  ['애 안 낳는 문제', '저출산', '애 안 낳는'],
  ['작년에 아기가 몇 명 태어났어요', '출생', '아기가 태어났어요'],
  ['앞으로도 여기 살고 싶다고', '정주', '앞으로도 살고 싶다고'],
  ['재판을 얼마나 이기나요', '승소', '재판을 이기나요'],
  ['나이 많이 드신 분들', '노인', '나이 드신'],
  ['효과 없어서 그만둔 일', '일몰', '효과 없어서 그만둔'],
  ['시민이 낸 아이디어가', '제안', '시민이 낸 아이디어가'],
  ['표 던진 사람', '투표', '표 던진'],
])('%s: %s', (text, means, own) => {
  expect(find(text)).toMatchObject({ means: expect.arrayContaining([means]) as string[] });
  expect(find(text)?.own.join(' ')).toBe(own);
});

test.each([
  '아이디어 공모를 낳는',
  '표 사는 곳',
  '재판 기록 열람 신청하고 나서 이긴',
  '손님이 잡은',
  '점수 공개',
  '싶다고 살고',
  '',
])('%s holds none', (text) => {
  expect(find(text)).toBeUndefined();
});

test('what stands among its words is kept', () => {
  expect(find('재판을 꽤 자주 이기나요')?.between).toEqual(['꽤', '자주']);
});

test('each idiom has two words or more and means one', () => {
  const rows = koreanIdioms
    .trim()
    .split('\n')
    .map((row) => row.split(' : '));
  expect(rows.filter(([says = '', means = '']) => !says.includes(' ') || means === '')).toEqual([]);
});
