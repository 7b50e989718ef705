import { describe, expect, test } from 'vitest';
import { readWays } from '../../../src/search/answers/read-ways.ts';
import { foldText } from '../../../src/search/fold.ts';

const read = (question: string) => readWays(foldText(question).split(' '));

/** A question, and the page that it asks for. */
const asked: readonly (readonly [question: string, way: string])[] = [
  ['늦은 것', 'overdue'],
  ['이뤄 놓고 도로 없앤 약속', 'ended'],
  ['세 도시 중에 어디가 제일 잘했나', 'compare'],
  ['두 도시 이행률을 왜 나란히 비교하지 않나요', 'compare'],
  ['공약 분야별 개수', 'pledges'],
  ['계획보다 더 썼나', 'audit'],
  ['공약 계획·확보·집행 총액 비교', 'ledger'],
  ['이런 걸 다 어디서 보고 적은 겁니까', 'sources'],
  ['from where do you have all this information', 'sources'],
  ['accessibility for blind users', 'accessibility'],
  ['how much of the planned money has actually been spent', 'ledger'],
  ['지켰다가 취소한 공약 있어?', 'ended'],
  ['중간에 대상이 달라진 약속만 모아 놓은 데가 있나요?', 'changed'],
  ['지자체 순위는 왜 없어요', 'compare'],
  ['공약에 쓰기로 한 돈 다 합쳐서 얼마예요', 'ledger'],
  ['공약에 쓴 돈 다 합쳐서 얼마예요', 'ledger'],
  ['Do you rank the three cities against each other?', 'compare'],
  ['which accessibility standard does the site follow', 'accessibility'],
  ['list of papers the site is built from', 'sources'],
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
  ['아직 안 끝난 공약 있어요', 'overdue'],
  ['제일 더딘 공약', 'overdue'],
  ['약속하고 입 싹 씻은 거', 'ended'],
  ['말뿐인 공약', 'ended'],
  ['약속 지킨 비율', 'rates'],
  ['시장이 내건 거 몇 퍼센트 했나', 'rates'],
  ['예산 받아 놓고 덜 쓴 사업', 'ledger'],
  ['혈세 어디다 다 썼냐', 'ledger'],
  ['공약 다 하려면 돈이 모두 얼마', 'ledger'],
  ['건수 합계가 왜 안 맞아요', 'audit'],
  ['틀린 글 고쳐달라면 며칠 걸리나', 'corrections'],
  ['공무원 이름은 왜 안 적나', 'privacy'],
  ['세 도시 한 줄로 보기', 'compare'],
  ['약속 안 지켰나', 'overdue'],
  ['미완료 공약', 'overdue'],
  ['시장님 약속 다 지켰나요', 'rates'],
  ['첫 삽도 못 뜬 공약', 'not-started'],
  ['남은 공약', 'pledges'],
  ['공약 추진현황', 'pledges'],
  ['흐지부지된 공약', 'ended'],
  ['말 바꾼 공약', 'changed'],
  ['누가 공약 지켰는지 검사하나요', 'method'],
  ['이 퍼센트 어떻게 나온 거예요', 'method'],
  ['공약 이행 완료가 무슨 의미예요', 'method'],
  ['예산 초과한 공약 목록', 'ledger'],
  ['계획이랑 실제 쓴 돈이 다른 사업', 'audit'],
  ['사업비 깎인 공약', 'ledger'],
  ['국비가 뭐예요', 'ledger'],
  ['혈세 얼마나 썼는지 한눈에', 'ledger'],
  ['제일 싼 공약', 'most-planned'],
  ['기한 빠른 공약', 'due'],
  ['어떤 문서 보고 쓴 건가요', 'sources'],
  ['이 사이트 믿을 수 있나', 'about'],
  ['신고하면 언제 답 주나요', 'corrections'],
  ['오타 발견했는데요', 'corrections'],
  ['시각장애인도 이용 가능한가요', 'accessibility'],
  ['글자 키우는 법', 'accessibility'],
  ['쿠키 쓰나요', 'privacy'],
  ['부서별로 약속 몇 개씩', 'departments'],
  ['집행률이 뭔데', 'meaning-execution-rate'],
  ['수상 내역', 'awards'],
  ['국제교류 전체 목록', 'exchanges'],
  ['sdgs 17개 목표', 'sdgs'],
  ['report an error', 'corrections'],
  ['download the data', 'data'],
  ['most expensive pledge', 'most-planned'],
  ['overdue pledges', 'overdue'],
  ['who checks this', 'method'],
  ['all pledges', 'pledges'],
  ['what is the priciest promise', 'most-planned'],
  ['promises that the mayor broke', 'ended'],
  ['is anything running late', 'overdue'],
  ['which project went over its yearly plan', 'ledger'],
  ['numbers that do not add up', 'audit'],
  ['which promises have been kept', 'pledges'],
  ['what percentage of promises was kept', 'rates'],
  ['how much of the budget is still unspent', 'ledger'],
  ['I spotted a mistake, whom do I contact?', 'corrections'],
  ['where do these figures come from', 'sources'],
  ['does this site track me', 'privacy'],
  ['is this an official website', 'about'],
  ['may I reuse the data', 'data'],
  ['what does secured mean', 'meaning-secured'],
  ['what awards has the city won', 'awards'],
  ['biggest money pit', 'most-planned'],
  ['where did my taxes go', 'ledger'],
  ['is any project running over its budget', 'ledger'],
  ['is our money being wasted', 'ledger'],
  ['how much of the money has been spent so far', 'ledger'],
  ['who pays for all these pledges', 'ledger'],
  ['pledges nobody has begun', 'not-started'],
  ['what did he say he would do and then not do', 'ended'],
  ['anything put on ice', 'changed'],
  ['what got watered down', 'changed'],
  ['was the reason for the change ever given', 'changed'],
  ['which pledge has the nearest due date', 'due'],
  ['has any deadline been blown', 'overdue'],
  ['which projects have not been finished', 'pledges'],
  ['what share of the pledge money is spent', 'rates'],
  ['do the papers hang together', 'audit'],
  ['who keeps an eye on the mayor', 'method'],
  ['what do the statuses mean', 'method'],
  ['where do you get your facts from', 'sources'],
  ['which papers did you copy this from', 'sources'],
  ['who is behind pledgebook', 'about'],
  ['how often is this site updated', 'about'],
  ['contact the editors', 'corrections'],
  ['do you spy on what i look up', 'privacy'],
  ['my eyes are bad, does this site work for me', 'accessibility'],
  ['make the letters bigger', 'accessibility'],
  ['우리 도시도 여기 올리고 싶은데', 'editing'],
  ['이 사이트에 우리 군 기록 추가하려면', 'editing'],
  ['내가 직접 기록을 고칠 수 있나요', 'editing'],
  ['기록 파일 양식', 'editing'],
  ['내가 검색한 거 시청에서 볼 수 있나요', 'privacy'],
  ['이 홈페이지 누가 만들었나요', 'about'],
  ['비율은 어떻게 만들었나요', 'method'],
  ['공약 바뀐 이력', 'changed'],
  ['자료를 통째로 받고 싶어요', 'data'],
  ['표로 내려받기', 'data'],
];

describe('questions that a page answers', () => {
  test.each(asked)('%s: %s', (question, way) => {
    expect(read(question).ways[0]).toBe(way);
  });

  test('what the page does not explain is left', () => {
    expect(read('하늘 늦은 공약').rest).toEqual(['하늘']);
    expect(read('늦은 공약').rest).toEqual([]);
    expect(read('콜센터 이행률').rest).toEqual(['콜센터']);
    expect(read('우리 동네 하늘동엔 뭐 해줘').rest).toContain('하늘동엔');
    expect(read('폐지된 하늘관').rest).toEqual(['하늘관']);
    expect(read('이뤄 놓고 도로 없앤 약속').rest).toEqual([]);
    expect(read('도로 폐지 약속').rest).toContain('도로');
  });

  test.each([
    'how much was spent on the library',
    'who came to visit',
    'why is the lake park late',
    'which award was won for public data',
    'how did they save money on records',
    'how do they decide which library to build',
    'how do they decide which grants to seek',
    'who paid for the library',
    'how did the pledges score',
    'waste water',
  ])('%s asks for no page', (question) => {
    expect(read(question).ways).toEqual([]);
  });

  test('a question about one thing asks for no page', () => {
    expect(read('콜센터 예산 얼마예요')).toEqual({
      ways: [],
      rest: ['콜센터', '예산', '얼마예요'],
    });
    expect(read('운정3동 행정복지센터 언제 착공').ways).toEqual([]);
    expect(read('국비 무슨 사업에 받았나').ways).toEqual([]);
    expect(read('지속가능발전위원회 몇 명').ways).toEqual([]);
    expect(read('장애인 체육관 어디').ways).toEqual([]);
    expect(read('공공데이터 평가에서 몇 등급 받았나').ways).toEqual([]);
    expect(read('도에서 받는 평가는 지표가 몇 개').ways).not.toContain('data');
    expect(read('동네 사람 셋만 모이면').ways).toEqual([]);
    expect(read('전입신고는 며칠 안에 해야 되나요').ways).toEqual([]);
    expect(
      read('how does the city rank its own departments against each other').ways,
    ).not.toContain('compare');
    expect(read('여기 도로 누가 고쳤나').ways).toEqual([]);
  });
});
