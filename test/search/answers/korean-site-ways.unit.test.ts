import { expect, test } from 'vitest';
import { readWays } from '../../../src/search/answers/read-ways.ts';
import { foldText } from '../../../src/search/fold.ts';

const read = (question: string) => readWays(foldText(question).split(' ')).ways[0];

test.each([
  ['원문에 없음이라고 돼 있으면 안 했다는 뜻인가요?', 'method'],
  ['어떤 경우에 늦었다고 치는 건가요?', 'method'],
  ['왜 점수 하나로 안 묶어 주나요?', 'method'],
  ['언제 기준으로 적은 건가요?', 'method'],
  ['합계는 누가 더하는 건가요?', 'method'],
  ['마련한 돈이랑 나간 돈은 무슨 차이예요?', 'method'],
  ['왜 공약이 여섯 개밖에 없어요?', 'about'],
  ['이 글 퍼가도 되나요?', 'about'],
  ['잘못 적은 걸 몰래 고치면 어떻게 알아요?', 'corrections'],
  ['시청이 반박하면 그 말도 실어 주나요?', 'corrections'],
  ['담당자 이름이 왜 다 빠져 있어요?', 'privacy'],
  ['내가 여기 들어온 걸 시청에서 알 수 있나요?', 'privacy'],
  ['마우스 없이도 다 쓸 수 있나요?', 'accessibility'],
  ['그래프 말고 표로도 볼 수 있어요?', 'accessibility'],
  ['한번 올린 기록을 없앨 수도 있나요?', 'editing'],
  ['공약지도는 어떻게 그리나요?', 'editing'],
  ['빠뜨리고 공개 안 한 게 뭐가 있죠?', 'disclosure'],
  ['유세 때 한 말이랑 똑같은 공약인가요?', 'disclosure'],
  ['뭘 뭐랑 견줘서 찾은 거예요?', 'audit'],
  ['서류끼리 서로 말이 다른 건 몇 개예요?', 'audit'],
  ['종이에 뽑아서 벽에 붙이고 싶은데요', 'picture'],
  ['공약 돈이 국비 도비 시비로 어떻게 나뉘나요?', 'ledger'],
  ['돈이 하나도 안 적힌 공약은 뭐예요?', 'over'],
  ['시장 임기가 언제까지예요?', 'term'],
  ['지금 시장은 언제부터 일했나요?', 'term'],
  ['시장이 약속한 게 전부 몇 개인지 왜 안 나와요', 'term'],
  ['시장이 내건 공약이 모두 몇 개예요?', 'term'],
  ['시장이 지킨 공약은 모두 몇 개예요?', 'pledges'],
  ['분모에 빠진 공약도 들어가나요?', 'method'],
  ['임기가 끝난 뒤의 돈은 왜 따로 적나요?', 'meaning-after-term'],
  ['기투자라고 적힌 건 뭔가요?', 'meaning-prior'],
  ['이름 안 밝히고 알려도 되나요?', 'corrections'],
  ['고쳐 달라고 했는데 안 고쳐 주면 어떡해요?', 'corrections'],
  ['방문자 수를 세고 있나요?', 'privacy'],
  ['다른 도시도 넣을 수 있나요?', 'editing'],
  ['공약이 왜 다섯 건뿐이에요?', 'about'],
  ['공약은 전부 다 올라와 있는 건가요?', 'about'],
  ['데이터를 통째로 받아서 분석해도 되나요?', 'data'],
  ['임기끼리 견줘 볼 수 있어요?', 'compare'],
  ['어느 과가 공약을 제일 많이 맡았나요?', 'departments'],
  ['제보하면 제 연락처가 남나요?', 'corrections'],
  ['글자를 두 배로 키워도 안 잘리나요?', 'accessibility'],
  ['규칙으로 찾아낸 게 총 몇 건인가요?', 'audit'],
  ['원문 파일은 어디 가면 있나요?', 'sources'],
])('%s: %s', (question, way) => {
  expect(read(question)).toBe(way);
});

test.each([
  '시에 아이디어 내는 공모전은 몇 월에 하나요?',
  '명예시장은 몇 년 동안 하나요?',
  '시민 이름으로 된 거리가 왜 없어졌나요?',
  '영어로 된 안내가 있나요?',
  '예산 신속집행률이 왜 낮아요?',
  '홍보비를 냈는지도 적혀 있나요?',
  '임기 끝날 때까지 몇 군데 짓나요?',
])('%s asks for no page', (question) => {
  expect(read(question)).toBeUndefined();
});
