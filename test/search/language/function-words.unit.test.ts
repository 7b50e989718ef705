import { describe, expect, test } from 'vitest';
import { findFamily } from '../../../src/search/language/families.ts';
import {
  beginsAsQuestion,
  classifyWord,
  endsAsPredicate,
  standsBeforeCounted,
} from '../../../src/search/language/function-words.ts';

/** Nouns that begin as a verb does, or end as a question does. */
const innocent = `
열차 열기 열린마당 고려 연구 연구회 문학 지원 지도 신문 고모 하나로마트 건의 수도 주거 오염 번지 주거지 경찰서 보고서 예산서 안내서 광고
창고 국고 적성면 파평면 운정 가든 그린뉴딜 행운 케냐 어머니 할머니 학교 종교 대교 공예 도예 국가유공자 공유 여유 이슈 현안이슈 피부염
추가용 평가용 휴가용 하수과 상수도과 배우자 아파트 남아공 손잡이 수상레저 수상스키 투표소 투표율 공고 신고 사고 도면 화면 읍면 세대 시대
판매는 안내는 증가는 키움센터 돌봄 나눔 배움터 먹을거리 즐길거리 지킴이 멜로디 인감 동네 피해 장애 재해 동지 가야 수은 분만 중도 해고
주임 인가 을지연습 나주 하남 오산 남양주 오른쪽 탈수 이은미 구한말 주소 거래 거대 하남 해고 모의 먼지 지도 확인 마련 주소지 할매 가교 먹는물 치유센터 고속도로 취소선 대화동 지연산 수리산 유치원 시작점 세운상가
`
  .trim()
  .split(/\s+/);

const asking = `
있습니까 했습니까 됩니까 합니까 지었습니까 하십니까 계십니까 열립니까 알려주십시오 말씀해주세요 알려주세요 가르쳐줘요 보여줘 찾아줘 설명해줘
있나요 없나요 지었나요 끝났나요 될까요 할까요 갈까요 인가요 했는가요 받았어요 줄었어요 늘었네요 맞지요 맞죠 있죠 되지요 했군요 됐거든요
있는데요 한다던데요 됐대요 준대요 맞다면서요 한다면서요 했다며 됐다며 있냐 했냐 지었냐 되냐 하니 했니 있니 됐니 있지 했지 끝났지
있어 없어 했어 됐어 지었어 알고싶어 궁금해 궁금함 알고싶어요 되는거야 한거야 있는거지 있는건가 됐는가 지었던가 했는지 되는지 있을까 됐을까
됐더라 했더라 있더라고 한다네 있잖아 맞잖아 했나봐 되려나요 있나여 했나여 될까여 있어여 있음 했음 됐슴 있삼 알려주삼 해주셈 주세염 있나용 있나욤
했남유 됐남유 있슈 했슈 있어유 됐대유 지었는감 한겨 하는겨 됐는겨 뭐여 이거여 있는디 했는디 됐던디 있당께 있당가 했소 있소 있잉 맞제잉
했노 됐노 있는교 했는교 있습니꺼 됐심더 카던데 했는기요 했는갑다 있지예 있드래요 했수과 있수꽈 있구먼 했구만유 있잖여 됐을라나 될랑가 하려나 했다매 했다더만 한다드만 해볼라면 받을려면 하고싶은데 알려주이소
갈쳐줘유 궁금혀 모르것어 있을까예 있심더 됐남 받았남 맞제 알려주는 했슴까 했답니까 된답니까 사실이랍니까 있는지요 있나요ㅋㅋ 했어ㅠㅠ
`
  .trim()
  .split(/\s+/);

describe('words that name', () => {
  test('are many', () => {
    expect(innocent.length).toBeGreaterThan(60);
  });

  test.each(innocent)('%s is no form of a verb', (word) => {
    expect(findFamily(word)?.isVerb ?? false).toBe(false);
  });

  test.each(innocent)('%s asks nothing', (word) => {
    expect(classifyWord(word) === 'content').toBe(true);
    expect(endsAsPredicate(word)).toBe(false);
  });
});

describe('words that ask', () => {
  test('are many', () => {
    expect(asking.length).toBeGreaterThan(80);
  });

  test.each(asking)('%s asks', (word) => {
    expect(classifyWord(word) === 'ask' || endsAsPredicate(word)).toBe(true);
  });

  test.each(['언제', '어디서', '얼마나', '몇명', '몇개월', '몇차례', '무슨뜻'])(
    '%s asks',
    (word) => {
      expect(classifyWord(word)).toBe('ask');
    },
  );

  test.each(['어데', '워디', '은제', '얼매나', '우째', '뭐시기', '무신', '누고', '어딘교'])(
    '%s asks as a region says it',
    (word) => {
      expect(classifyWord(word)).toBe('ask');
    },
  );

  test.each(['늘었나', '줄었는지', '많아졌나요', '떨어졌어', '올랐대'])(
    '%s asks how a figure went on',
    (word) => {
      expect(classifyWord(word)).toBe('ask');
    },
  );

  test.each(['늘어난', '줄인', '줄여', '늘린'])('%s says what was done', (word) => {
    expect(classifyWord(word) === 'content').toBe(true);
  });

  test.each(['나도', '저희한테', '작년보다', '지난번에', '참말로', '한눈에', '어차피', '죄송한데'])(
    '%s names nothing',
    (word) => {
      expect(classifyWord(word)).toBe('filler');
    },
  );

  test.each([
    '그냥',
    '혹시',
    '요즘',
    'ㅋㅋ',
    'ㅠㅠ',
    '부탁드립니다',
    'weren',
    'making',
    'nowadays',
  ])('%s says nothing', (word) => {
    expect(classifyWord(word)).toBe('filler');
  });

  test.each(['공약', '시장', '추진', 'pledges', 'scheme', 'living'])('%s says little', (word) => {
    expect(classifyWord(word)).toBe('weak');
  });
});

test('몇 and 무슨 stand before what they count or ask of', () => {
  expect(['몇', '무슨', '여러'].map(standsBeforeCounted)).toEqual([true, true, true]);
  expect(['몇명', '무슨일', '개'].map(standsBeforeCounted)).toEqual([false, false, false]);
});

test('an English question begins with a word that asks', () => {
  expect(['which', 'did', 'how'].map(beginsAsQuestion)).toEqual([true, true, true]);
  expect(['whichever', 'budget', ''].map(beginsAsQuestion)).toEqual([false, false, false]);
});

test.each(['적혀', '잡힌', '올라와', '들어갈', '실린', '받는', '쳐', '담긴', '걸로', '일은'])(
  '%s only says that something is written, counted or got',
  (word) => {
    expect(classifyWord(word)).toBe('filler');
  },
);

test.each(['잡지', '올라가는', '실리콘', '담장', '걸음', '일자리'])(
  '%s is no light verb',
  (word) => {
    expect(classifyWord(word) === 'content').toBe(true);
  },
);
