import { describe, expect, test } from 'vitest';
import { readWays } from '../../../src/search/answers/read-ways.ts';
import { foldText } from '../../../src/search/fold.ts';

const read = (question: string) => readWays(foldText(question).split(' '));

/** A question, and the page that it asks for. */
const asked: readonly (readonly [question: string, way: string])[] = [
  ['늦은 것', 'overdue'],
  ['늦은 공약', 'overdue'],
  ['늦어진 사업 뭐 있나요', 'overdue'],
  ['기한 지난 공약', 'overdue'],
  ['못 지킨 약속', 'overdue'],
  ['제일 많이 쓴 공약', 'most-spent'],
  ['돈 가장 많이 쓴 사업', 'most-spent'],
  ['젤 많이 쓴 거', 'most-spent'],
  ['제일 비싼 공약', 'most-planned'],
  ['예산 가장 많은 공약', 'most-planned'],
  ['폐지된 공약', 'ended'],
  ['취소된 사업', 'ended'],
  ['없어진 공약 있나요', 'ended'],
  ['300억 넘는 공약', 'over'],
  ['100억 이상', 'over'],
  ['올해 끝나는 공약', 'due'],
  ['올해까지 완료되는 거', 'due'],
  ['바뀐 것', 'changed'],
  ['변경된 공약', 'changed'],
  ['오류 신고', 'corrections'],
  ['틀린 거 어디에 신고해요', 'corrections'],
  ['잘못된 내용 알려주고 싶어요', 'corrections'],
  ['내려받기', 'data'],
  ['엑셀로 받을 수 있나요', 'data'],
  ['다운로드', 'data'],
  ['확보가 무슨 뜻이에요', 'meaning-secured'],
  ['집행률이 뭐예요', 'meaning-execution-rate'],
  ['기투자 뜻', 'meaning-prior'],
  ['집행이란', 'meaning-spent'],
  ['총사업비 의미', 'meaning-plan'],
  ['누가 확인하나요', 'method'],
  ['검증은 어떻게 하나요', 'method'],
  ['다른 도시 비교', 'compare'],
  ['지도', 'map'],
  ['공약 지도로 보기', 'map'],
  ['약속 전체', 'pledges'],
  ['공약 목록', 'pledges'],
  ['이행률', 'rates'],
  ['공약 몇 개 지켰나요', 'rates'],
  ['공약 모두 몇 개예요', 'pledges'],
  ['공약이행률 얼마예요', 'rates'],
  ['가계부', 'ledger'],
  ['개인정보', 'privacy'],
  ['report an error', 'corrections'],
  ['download the data', 'data'],
  ['most expensive pledge', 'most-planned'],
  ['overdue pledges', 'overdue'],
  ['who checks this', 'method'],
  ['all pledges', 'pledges'],
];

describe('questions that a page answers', () => {
  test.each(asked)('%s: %s', (question, way) => {
    expect(read(question).ways[0]).toBe(way);
  });

  test('what the page does not explain is left', () => {
    expect(read('하늘 늦은 공약').rest).toEqual(['하늘']);
    expect(read('늦은 공약').rest).toEqual([]);
    expect(read('콜센터 이행률').rest).toEqual(['콜센터']);
  });

  test('a question about one thing asks for no page', () => {
    expect(read('콜센터 예산 얼마예요')).toEqual({
      ways: [],
      rest: ['콜센터', '예산', '얼마예요'],
    });
    expect(read('운정3동 행정복지센터 언제 착공').ways).toEqual([]);
  });
});
