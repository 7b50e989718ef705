import { describe, expect, test } from 'vitest';
import { askDirectly } from '../../src/search/query/ask-directly.ts';
import { readFragment } from '../../src/search/query/known-text.ts';
import type { MatchKind } from '../../src/search/query/readings.ts';
import { openQuestion } from './made-up-question.ts';

async function ask(
  text: string,
  site?: Parameters<typeof openQuestion>[1],
  how?: MatchKind,
): Promise<{ said: string | undefined; ways: string[] }> {
  const { question, listWays } = openQuestion(text, site);
  return { said: await askDirectly(question, text.split(' '), how), ways: listWays() };
}

const synonyms = [
  { words: ['고객 센터'], means: ['민원콜센터', '상담 전화'] },
  { words: ['감시카메라'], means: ['CCTV'] },
];

describe('several words are looked for', () => {
  test('together, then all of them, then without their particles', async () => {
    expect((await ask('민원 콜센터를')).ways).toEqual([
      'joined 민원콜센터를',
      'joined 민원콜센터',
      'exact 민원+콜센터를',
      'particle 민원+콜센터',
    ]);
  });

  test('together without the last particle only where nothing has it', async () => {
    const { ways } = await ask('민원 콜센터를', { found: { 민원콜센터를: 1 } });
    expect(ways).toEqual(['joined 민원콜센터를', 'exact 민원+콜센터를', 'particle 민원+콜센터']);
  });

  test('together up to a length that a word may have', async () => {
    const ways = async (length: number) =>
      (await ask(`${'북'.repeat(length - 2)} 나다`)).ways.map((way) => way.split(' ')[0]);
    expect(await ways(24)).toEqual(['joined', 'exact']);
    expect(await ways(25)).toEqual(['exact']);
  });

  test('under the name of the way that led to them', async () => {
    const { ways } = await ask('민원 콜센터를', {}, 'question');
    expect(ways).toEqual([
      'question 민원콜센터를',
      'question 민원콜센터',
      'question 민원+콜센터를',
      'question 민원+콜센터',
    ]);
  });

  test('no further once the answer is full', async () => {
    const { ways } = await ask('민원 콜센터를', { limit: 1, found: { '민원+콜센터를': 1 } });
    expect(ways).toEqual(['joined 민원콜센터를', 'joined 민원콜센터', 'exact 민원+콜센터를']);
  });

  test('by the amounts that they say, with what is beside the amounts', async () => {
    const { question, taken, listWays } = openQuestion('');
    const words = ['상담', '180억원', '30억'];
    await askDirectly(question, words);
    expect(listWays()[2]).toBe('amount won18000000000+won3000000000+상담');
    expect(taken[2]?.marks).toEqual(words);
    const holds = (content: string) => taken[2]?.holds(readFragment({ content, meta: {} }));
    expect(holds('상담에 18,000백만원, 시설에 3,000백만원')).toBe(true);
    expect(holds('18,000백만원, 3,000백만원')).toBe(false);
    expect(holds('상담에 18,000백만원')).toBe(false);
    expect(holds('상담')).toBe(false);
  });
});

describe('one word is looked for', () => {
  const apart = ['공공+서관', '공공+관', '공+서관', '공공+도서관', '공공도+서관'];

  test('written apart, by its ends and then at every cut, until it is found', async () => {
    const ways = ['exact 공공도서관', ...apart.map((words) => `spaced ${words}`)];
    expect((await ask('공공도서관')).ways).toEqual(ways);
    for (const [index, words] of apart.entries()) {
      const { ways: asked } = await ask('공공도서관', { found: { [words]: 1 } });
      expect(asked, words).toEqual(ways.slice(0, index + 2));
    }
  });

  test('apart without its particle, by the way that led to it', async () => {
    const { ways } = await ask('공공도서관은', {}, 'keyboard');
    expect(ways).toEqual(
      ['공공도서관은', '공공도서관', ...apart].map((word) => `keyboard ${word}`),
    );
  });

  test('as it is, where it is found or still being typed', async () => {
    expect((await ask('공공도서관', { found: { 공공도서관: 1 } })).ways).toEqual([
      'exact 공공도서관',
    ]);
    expect((await ask('고객센터', { synonyms, typing: true })).ways).toEqual(['exact 고객센터']);
  });
});

describe('what the office says for it', () => {
  const offices = ['synonym 민원콜센터', 'synonym 상담+전화'];

  test('is looked for after the words themselves, and is told where only it was found', async () => {
    const found = { 민원콜센터: 2, '상담+전화': 1 };
    const { said, ways } = await ask('고객센터', { synonyms, found });
    expect([said, ways.slice(-2)]).toEqual(['민원콜센터', offices]);
    expect((await ask('고객센터', { synonyms, found: { '상담+전화': 1 } })).said).toBe('상담 전화');
    expect((await ask('고객센터', { synonyms })).said).toBeUndefined();
    const both = await ask('고객센터', { synonyms, found: { 고객센터: 1, ...found } });
    expect(both).toEqual({ said: undefined, ways: ['exact 고객센터', ...offices] });
  });

  test('is known from words with spaces and with a particle', async () => {
    const { said, ways } = await ask('고객 센터는', { synonyms, found: { '상담+전화': 1 } });
    expect([said, ways.slice(-2)]).toEqual(['상담 전화', offices]);
    expect((await ask('감시카메라를', { synonyms, found: { cctv: 1 } })).said).toBe('cctv');
  });

  test('stands in the place of one word among others', async () => {
    const found = { 'cctv+골목': 1, '상담+전화+골목': 3 };
    const { said, ways } = await ask('골목 감시카메라를', { synonyms, found });
    expect([said, ways.at(-1)]).toEqual(['cctv 골목', 'synonym cctv+골목']);
    const two = await ask('감시카메라 고객센터', { synonyms });
    expect(two.ways.slice(2)).toEqual([
      'synonym cctv+고객센터',
      'synonym 민원콜센터+감시카메라',
      'synonym 상담+전화+감시카메라',
    ]);
    const known = { ...found, '골목+감시카메라': 1 };
    expect((await ask('골목 감시카메라', { synonyms, found: known })).said).toBeUndefined();
  });

  test('answers the word as it was typed before what it would be without a particle', async () => {
    const cats = [
      { words: ['고양'], means: ['이웃 도시'] },
      { words: ['고양이'], means: ['반려동물'] },
    ];
    const found = { '이웃+도시+쉼터': 1, '반려동물+쉼터': 1 };
    expect((await ask('고양이 쉼터', { synonyms: cats, found })).said).toBe('반려동물 쉼터');
  });

  test('is not looked for once the answer is full', async () => {
    const found = { 고객센터: 1, 민원콜센터: 1 };
    expect((await ask('고객센터', { synonyms, found, limit: 1 })).ways).toEqual(['exact 고객센터']);
  });
});

describe('records come in the order of what they have to do with the words', () => {
  const known = (kind: string, title: string, content: string, more: object = {}) =>
    readFragment({
      content: `${title}. ${content}`,
      meta: { address: title, kind, title, ...more },
    });
  const orderBy = async (words: readonly string[], records: readonly object[]) => {
    const { question, taken } = openQuestion('');
    await askDirectly(question, words);
    const { rank } = taken.find(({ how }) => how === 'exact') ?? {};
    // The other way round, so that none comes first because it was named first.
    const given = (records as ReturnType<typeof known>[]).toReversed();
    return given.toSorted((a, b) => (rank?.(a) ?? NaN) - (rank?.(b) ?? NaN));
  };

  test('called so, titled so, together, apart; findings, what is not shown, pages', async () => {
    const records = [
      known('pledge', '작은 도서관', '북동에 연다'),
      known('pledge', '작은 도서관 다시', '남동에 연다'),
      known('pledge', '남동 일', '작은 도서관 앞'),
      known('pledge', '북동 일', '작은 길과 도서관 앞'),
      known('finding', '늦은 일', '작은 도서관 앞'),
      known('finding', '다른 일', '작은 길과 도서관 앞'),
      known('pledge', '숨은 일', '아무것도 없다', { h: '작은 도서관' }),
      known('finding', '숨은 발견', '아무것도 없다', { h: '작은 도서관' }),
      known('page', '안내', '작은 길과 도서관 앞'),
    ];
    expect(await orderBy(['작은', '도서관'], records)).toEqual(records);
  });

  test('a finding called so before a record that has the words apart', async () => {
    const records = [
      known('finding', '작은 도서관', '늦었다'),
      known('pledge', '북동 일', '작은 길과 도서관 앞'),
    ];
    expect(await orderBy(['작은', '도서관'], records)).toEqual(records);
  });

  test('one word alone is never apart, whatever number follows it', async () => {
    const records = [
      known('pledge', '북동 일', '2024 12월'),
      known('finding', '2024 계획', '늦었다'),
    ];
    expect(await orderBy(['2024'], records)).toEqual(records);
  });

  test('by another of its names as by its title', async () => {
    const records = [
      known('pledge', '북동의 책방', '도서관을 연다', { names: '도서관' }),
      known('pledge', '새 도서관', '연다'),
      known('pledge', '북동 일', '도서관 앞'),
    ];
    expect(await orderBy(['도서관'], records)).toEqual(records);
  });

  test('the record of the id that was asked for before any other that names it', async () => {
    const at = (address: string, kind: string, content: string) =>
      known(kind, `${address} 일`, content, { address });
    const records = [
      at('/8/1-1/', 'page', '숨은 일'),
      at('/8/2-1/', 'pledge', '1-1과 함께'),
      at('/8/1-1/more/', 'page', '1-1과 함께'),
    ];
    expect(await orderBy(['1x1'], records)).toEqual(records);
    const answered = await orderBy(['1x1', '2x1'], records);
    expect(answered[0]).toBe(records[1]);
  });
});

describe('of records that hold all the words', () => {
  /** The place in the answer that a record takes for a question: the lower the sooner. */
  async function rankOf(
    words: string,
    { title = '기록', text = '', ...meta }: Partial<Record<string, string>>,
  ): Promise<number | undefined> {
    const { question, taken } = openQuestion(words);
    await askDirectly(question, words.split(' '));
    const { rank } = taken.find(({ how }) => how === 'exact') ?? {};
    return rank?.(readFragment({ content: `${title}. ${text}`, meta: { title, ...meta } }));
  }

  const said = '시립 도서관';
  const page = { kind: 'page' };
  const finding = { kind: 'finding' };

  test.each([
    [0, 'is called by them', { title: '시립도서관' }],
    [
      1,
      'is called by them elsewhere, and says them apart',
      { names: '시립도서관', text: '도서관은 시립' },
    ],
    [1, 'has them in its title', { title: '새 시립도서관 짓기' }],
    [2, 'has them together in its text', { text: '시립 도서관' }],
    [2, 'is a finding called by them', { ...finding, title: '시립도서관' }],
    [3, 'has them apart', { text: '시립 미술관과 도서관' }],
    [4, 'is a finding that has them together', { ...finding, text: '시립 도서관' }],
    [5, 'is a finding that has them apart', { ...finding, text: '시립 미술관과 도서관' }],
    [5, 'is called by them and does not show them', { names: '시립도서관' }],
    [7, 'does not show them', { text: '미술관' }],
    [10, 'is a page that only mentions them together', { ...page, text: '시립 도서관' }],
    [11, 'is a page that only mentions them apart', { ...page, text: '시립 미술관과 도서관' }],
    [15, 'is a page found by what it does not show', { ...page, text: '미술관' }],
  ])('%d: one that %s', async (rank, _, record) => {
    expect(await rankOf(said, record)).toBe(rank);
  });

  test('that of an asked id comes before all others, whatever it shows', async () => {
    const asked = (address: string, more: object = {}) => rankOf('1x2', { address, ...more });
    expect(await asked('/city/8/pledges/1-2/', { title: '1x2' })).toBe(0);
    expect(await asked('/city/8/pledges/1-3/', { title: '1x2' })).toBe(16);
    expect(await asked('/city/8/pledges/1-2/', page)).toBe(14);
  });
});
