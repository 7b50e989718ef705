import { expect, test } from 'vitest';
import { figureCounts } from '../../../src/search/language/spoken-counts.ts';

test.each([
  ['공모에 뽑힌 마흔네 건 이름', '공모에 뽑힌 44건 이름'],
  ['쉰두명이 상담하는', '52명이 상담하는'],
  ['스무 군데에 깔린', '20군데에 깔린'],
  ['열두 번 열린 회의', '12번 열린 회의'],
  ['세 사람만 모여도', '3사람만 모여도'],
  ['동네 사람 셋만 모이면', '동네 3명만 모이면'],
  ['이십오 명이 뽑힌', '25명이 뽑힌'],
  ['시민 천팔백 명한테 물은', '시민 1800명한테 물은'],
  ['삼백육 건', '306건'],
  ['천이백 명', '1200명'],
  ['이천 명이 다녀간', '2000명이 다녀간'],
  ['구십 퍼센트', '90퍼센트'],
])('%s: %s', (said, figured) => {
  expect(figureCounts(said)).toBe(figured);
});

test.each([
  ...['한 달에 두 번', '세 도시를 비교', '사람 하나 없는 마을', '두 사람', '몇 명', '새 건물'],
  ...['사회 교육', '백서 책자', '다섯째', '시민 개인정보', '십자가', '네 가지', '천명하다'],
  // Cities that are called as a number is.
  ...['이천 사람은 어디에', '사천 사람', '이천 곳곳'],
])('%s stays as it is', (said) => {
  expect(figureCounts(said)).toBe(said);
});
