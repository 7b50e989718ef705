import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/check/personal/find-personal-data.ts';

const publicNumbers: ReadonlySet<string> = new Set(['0310000000']);
const find = (text: string, key?: string) =>
  findPersonalData(text, key === undefined ? { publicNumbers } : { publicNumbers, key });

const seen = {
  'privacy-mobile': [
    '010-1234-5678',
    '문의 01012345678',
    '０１０－１２３４－５６７８',
    '010.1234.5678',
    '010·1234·5678',
    '010・1234・5678',
    '010ㆍ1234ㆍ5678',
    '010 – 1234 – 5678',
    '010—1234—5678',
    '010 1234 5678',
    '(010) 1234-5678',
    '010)1234-5678',
    '010(1234)5678',
    '010/1234/5678',
    '011-123-4567',
    '+82 10-1234-5678',
    '+82-(0)10-1234-5678',
    '+82(0)10 1234 5678',
    '+821012345678',
    '0082-10-1234-5678',
    '82-10-1234-5678',
    'O1O-1234-5678',
    '휴대전화:010-1234-5678로',
    '⓪①⓪-①②③④-⑤⑥⑦⑧',
  ],
  'privacy-resident': [
    '900101-1234567',
    '900101-1******',
    '900101-1XXXXXX',
    '900101 1234567',
    '900101 - 1234567',
    '900101–1234567',
    '900101·1234567',
    '9001011234567',
    '９００１０１－１２３４５６７',
    '030101-3234567',
    '900101-5234567',
  ],
  'privacy-direct-line': [
    '홍보 담당(☎ 940-1234)',
    '☎940-1234',
    '031-940-1234',
    '031) 940-1234',
    '(031) 940-1234',
    '031.940.1234',
    '031·940·1234',
    '0319401234',
    '02-940-1234',
    '+82-31-940-1234',
    '행 2051',
    '(행)2051',
    '내선 2051',
    '내선번호: 2051',
    '구내 2051',
    '행정전화 2051',
    'ext. 2051',
    '문의 940-1234',
    '전화번호: 940-1234',
  ],
  'privacy-mail': [
    'nobody@naver.com',
    'Nobody.1@Gmail.com',
    'nobody@hanmail.net',
    'nobody (at) daum.net',
    'nobody[at]nate.com',
    'nobody골뱅이naver.com',
    'nobody＠naver.com',
    'nobody@korea.kr',
  ],
  'privacy-account': [
    '4111-1111-1111-1111',
    '4111 1111 1111 1111',
    '카드 4111111111111111',
    '3782-822463-10005',
    '4000-0000-0000-0069',
    '국민은행 123456-78-901234',
    '농협 301-0123-4567-81',
    '계좌번호: 110-123-456789',
    '카카오뱅크 3333-01-2345678',
  ],
  'privacy-identity': [
    'M12345678',
    'M123A4567',
    '여권번호 PM1234567',
    '12가3456',
    '123가4568',
    '서울12가 3456',
    '12 가 3456',
    '면허 11-12-345678-90',
  ],
  'privacy-address': [
    '101동 1203호',
    '시험로 12, 101동 1203호',
    '보기아파트 1동 101호',
    '자택 시험로 12',
    '거주지: 보기시 시험동 123-4',
  ],
  'privacy-name': [
    '과장 홍길동',
    '팀장: 홍길동',
    '주무관 홍길동(도로과)',
    '담당: 김영희',
    '담당자 김영희',
    '부시장 홍길동',
    '도로과장 홍길동',
    '명예시장 홍길동',
    '홍길동 주무관',
    '홍길동 팀장이',
    '민원인 홍길동 씨',
    '담당자 홍길원',
  ],
};

describe('personal data', () => {
  it.each(
    Object.entries(seen).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)),
  )('is seen in %j', (text, code) => {
    expect(find(text).map((hit) => hit.code)).toEqual([code]);
  });

  it('is found where it stands and told once', () => {
    expect(find('담당 홍보과(☎ 940-1234), 010·1234·5678')).toEqual([
      { code: 'privacy-direct-line', received: '940-1234', index: 9 },
      { code: 'privacy-mobile', received: '010·1234·5678', index: 20 },
    ]);
  });

  it('is masked in the report where even a log should not hold it', () => {
    const received = ['900101-1234567', '4111-1111-1111-1111', 'M12345678'].flatMap((text) =>
      find(text).map((hit) => hit.received),
    );
    expect(received).toEqual(['******-*******', '****-****-****-****', '*********']);
  });

  it('is a short or spaced name beside the number of a desk', () => {
    for (const text of [
      '팀장 홍길 (행 2051)',
      '팀장 홍 길 (행 2051)',
      '팀장 홍 길 동(내선 2051)',
    ]) {
      const codes = find(text).map(({ code }) => code);
      expect(codes).toEqual(['privacy-name', 'privacy-direct-line']);
    }
  });

  it('is any name where the title of a post belongs', () => {
    expect(find('홍길동', 'role').map(({ code }) => code)).toEqual(['privacy-name']);
    expect(find('도로과장 (홍길동)', 'role').map(({ code }) => code)).toEqual(['privacy-name']);
    expect(find('홍길동')).toEqual([]);
    for (const role of ['팀장', '과장', '주무관', '정책관', '소통담당관', '민원팀장', '도시국장']) {
      expect(find(role, 'role')).toEqual([]);
    }
  });

  it.each([
    '031-000-0000',
    '031) 000-0000, +82-31-000-0000',
    '031-940-4114',
    '대표전화 02-940-1234',
    '대표번호: 031-940-1234',
    '문의 1588-1234, 국번 없이 120, 110, 182',
    '080-123-4567',
    '2022-07/2022-09',
    '2022-07-01부터 2026-06-30까지',
    '2023.05.31. 14:00~16:00',
    '2022-2026년',
    '20240101-2024123',
    '예산 1234567890123백만원',
    '9901011000000원',
    '4111111111111111원',
    '1,234,567,890,123원',
    '총사업비 14,524백만원(시비 13,924)',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '보기시 큰길로 36, 제2별관 2층',
    '조리읍 봉일천로 64(봉일천리 188-6, -9)',
    '시험시청 본관 301호, 시청사 101동 203호',
    '제2023-0101호, 법률 제18190호',
    '제12조 2024년, 제66조제1항, 12조 3456억원',
    '100호 2024년, 20대 2024명, 30주 2024',
    '공약 12-7, 12-8, 관리번호 3-14',
    '시장 홍길동, 홍길동 시장, 국회의원 홍길동, 시의회 의장 홍길동',
    '과장 전결로 처리, 팀장 주재 회의, 국장 이하 간부',
    '담당 공무원, 담당 부서, 담당자 지정, 담당: 도로과',
    '주무관 임용식, 팀장 지원자, 신도시 과장, 시설직 주무관',
    '명예시장 위촉, 명예시장 20명, 일일 명예시장제 운영',
    '진행 2023, 시행 2024, 은행 2024-06-30, 수행 2051',
    'planning@sample.go.kr, corrections@example.org',
    '@naver.com 주소는 쓰지 않는다',
    'S20240630, R20231231',
    '2022-2023-2024-2025',
    '2024 2025 2026 2027',
    '2023 2024 2025 2026',
    '수입·지출 2024, 지목 2051',
  ])('is not seen in %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(
    [
      '1',
      'a',
      '010-1234-5678 ',
      '홍길동 ',
      '과장 ',
      'a@',
      '1 ',
      '(0',
      '900101-',
      '여권',
      '계좌 1',
      '동1호',
      '자택 가',
      '행',
    ].map((part) => [part]),
  )('is looked for in a long row of %j within the time of a test', (part) => {
    const text = part.repeat(300_000 / part.length);
    expect(find(text).length).toBeLessThanOrEqual(60);
  });
});

describe('how much of a text is told', () => {
  const mobiles = (count: number) => Array<string>(count).fill('010-1234-5678').join(', ');

  it('is everything of one kind, so that nothing is left when the first is mended', () => {
    expect(find(mobiles(2)).map(({ index }) => index)).toEqual([0, 15]);
  });

  it('is fifty at most, of whatever kinds', () => {
    expect(find(mobiles(50))).toHaveLength(50);
    expect(find(`${mobiles(60)}, nobody@naver.com, nobody@daum.net`)).toHaveLength(50);
  });
});
