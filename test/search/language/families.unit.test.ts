import { describe, expect, test } from 'vitest';
import { listOtherNames } from '../../../src/search/language/body-names.ts';
import { findFamily } from '../../../src/search/language/families.ts';
import { respellLoanword, readLetterNames } from '../../../src/search/language/loanwords.ts';
import { respellVariants } from '../../../src/search/language/spelling-variants.ts';

describe('families', () => {
  test.each([
    ['할머니', '노인'],
    ['꼬마', '아동'],
    ['할매', '노인'],
    ['시합', '경진대회'],
    ['직거래', '로컬푸드'],
    ['해킹', '정보보안'],
    ['막차', '버스노선'],
    ['엄마', '보육'],
    ['치매센터', '치매안심센터'],
    ['홀몸노인', '독거노인'],
    ['애봐주는곳', '아이돌봄'],
    ['새터민', '북한이탈주민'],
    ['화장터', '장사시설'],
    ['스쿨존', '어린이보호구역'],
    ['찻길', '도로'],
    ['빨간버스', '광역버스'],
    ['콜버스', '수요응답형'],
    ['딱지', '불법주정차'],
    ['소각장', '소각시설'],
    ['물난리', '침수'],
    ['멍멍이', '반려동물'],
    ['구멍가게', '소상공인'],
    ['재래시장', '전통시장'],
    ['나랏돈', '국비'],
    ['빚', '채무'],
    ['동사무소', '행정복지센터'],
    ['일일시장', '명예시장'],
    ['자매도시', '자매결연'],
    ['재판', '소송'],
    ['아이디어', '제안'],
  ])('%s is %s', (said, meant) => {
    expect(findFamily(said)).toMatchObject({ isVerb: false });
    expect(findFamily(said)?.means).toContain(meant);
  });

  test.each([
    ['지었나요', '건립'],
    ['지은', '건립'],
    ['만들었어', '조성'],
    ['생겼대요', '신설'],
    ['끝났나', '완료'],
    ['지켰나요', '이행'],
    ['열렸습니까', '개소'],
    ['착수했는지', '착공'],
    ['바뀐', '변경'],
    ['없어졌어요', '폐지'],
    ['무산됐나', '취소'],
    ['깎였지', '삭감'],
    ['줄었어', '감소'],
    ['늘렸나요', '확대'],
    ['옮긴다던', '이전'],
    ['상탄거', '수상'],
    ['뽑힌', '선정'],
    ['고쳐주세요', '보수'],
    ['미뤄졌나', '지연'],
    ['배울수', '교육'],
    ['다녀온', '방문'],
    ['밝혔는지', '공개'],
    ['이겼나요', '승소'],
    ['살렸나', '활성화'],
    ['부쉈대', '철거'],
    ['속였나', '모순'],
    ['아꼈나요', '절감'],
    ['막으려고', '예방'],
    ['늘리려면', '증원'],
    ['줄이려고', '감액'],
  ])('%s is %s', (said, meant) => {
    expect(findFamily(said)).toMatchObject({ isVerb: true });
    expect(findFamily(said)?.means).toContain(meant);
  });

  test('a word is no other word for itself, and unknown words have none', () => {
    expect(findFamily('노인')?.means).not.toContain('노인');
    expect(findFamily('가나다라')).toBeUndefined();
  });
});

describe('spellings and names', () => {
  test.each([
    ['콜쎈타', '콜센터'],
    ['센타', '센터'],
    ['문자메세지', '문자메시지'],
    ['컨텐츠', '콘텐츠'],
    ['워크샵', '워크숍'],
    ['북까페', '북카페'],
    ['엘레베이터', '엘리베이터'],
    ['빅데이타', '빅데이터'],
    ['케릭터', '캐릭터'],
    ['리더쉽', '리더십'],
  ])('%s is spelled %s', (typed, spelled) => {
    expect(respellVariants(typed)).toEqual([spelled]);
  });

  test.each(['센터', '데이터', '싱크탱크', '주민센터', '이사', '도서관'])('%s stays', (word) => {
    expect(respellVariants(word)).toEqual([]);
  });

  test.each([
    ['행안부', '행정안전부'],
    ['국토교통부', '국토부'],
    ['lh', '한국토지주택공사'],
    ['건보공단', '국민건강보험공단'],
    ['자총', '한국자유총연맹'],
    ['지자체', '지방자치단체'],
  ])('%s is also called %s', (name, other) => {
    expect(listOtherNames(name)).toContain(other);
    expect(listOtherNames(other)).toContain(name);
  });

  test.each([
    ['wifi', '와이파이'],
    ['와이파이', 'wifi'],
    ['씨씨티비', 'cctv'],
    ['gtx', '광역급행철도'],
    ['엠오유', 'mou'],
    ['드론', 'drone'],
    ['어플', 'app'],
    ['비티엘', 'btl'],
    ['킬로', 'km'],
    ['엘에이치', 'lh'],
  ])('%s is written %s', (word, other) => {
    expect(respellLoanword(word)).toContain(other);
  });

  test('names of letters are read', () => {
    expect(readLetterNames('에스디지')).toBe('sdg');
    expect(readLetterNames('더블유에이치오')).toBe('who');
    expect(readLetterNames('도서관')).toBeUndefined();
  });
});

test.each([
  ['태어남', '출생'],
  ['말하기', '소통'],
])('%s is a verb that stands as a noun', (word, meant) => {
  expect(findFamily(word)?.means).toContain(meant);
  expect(findFamily(word)?.isVerb).toBe(true);
});

test('a noun that ends like one keeps its own meaning', () => {
  expect(findFamily('동호회이름')).toBeUndefined();
});
