import { expect, test } from 'vitest';
import type { AnsweringPage } from '../../../src/search/answers/answer.ts';
import type { SaidWay } from '../../../src/search/answers/ways-file.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { sortBy } from '../../../src/search/search-record.ts';
import { writeWordList } from '../../../src/search/word-list.ts';
import { makeRecord as record } from '../make-record.ts';
import { openMemoryIndex } from '../memory-index.ts';

const ofCity = { filters: { government: ['하늘시'], kind: ['pledge'] } };
const records = [
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳', { english: 'Haneul City' }),
  record('/haneul/8/pledges/1-1/', 'pledge', '민원콜센터 운영', '사업비 39억원', {
    ...{ ...ofCity, english: 'Run the call centre', sort: sortBy('2024-01-01', 3.9e9) },
  }),
  record('/haneul/8/pledges/1-2/', 'pledge', '도서관 건립', '작은 도서관', {
    ...{ ...ofCity, sort: sortBy('2023-01-01', 9e9) },
  }),
  record('/bada/', 'government', '바다시', '약속을 적은 곳', { english: 'Bada City' }),
  record('/haneul/8/pledges/by-order/money/', 'page', '총사업비가 큰 것부터', '공약 목록'),
];
const words = writeWordList(records);
const answering: AnsweringPage[] = [
  {
    address: '/haneul/8/pledges/1-1/',
    title: '민원콜센터 운영',
    answers: [
      {
        ...{ field: 'plan', label: '총사업비', sentence: '총사업비는 39억 원입니다.' },
        ...{ figure: '39억 원', address: '/haneul/8/pledges/1-1/#money', sources: [] },
      },
    ],
  },
];
const way = (address: string, name = 'most-planned'): SaidWay => ({
  ...{ way: name, address, title: '총사업비가 큰 것부터', english: 'By plan' },
  sentence: '가장 큰 공약이 맨 앞에 있습니다.',
});
const files: Readonly<Record<string, unknown>> = {
  'ko/haneul-0.json': answering,
  'en/haneul-0.json': answering,
  'ko/ways.json': [
    way('/all/'),
    way('/haneul/8/pledges/by-order/money/'),
    way('/haneul/8/pledges/by-order/money/', 'over'),
    way('/haneul/8/pledges/', 'not-started'),
    way('/about/method/', 'method'),
    way('/data/', 'data'),
    way('/about/method/', 'meaning-plan'),
    way('/audit/', 'audit'),
    { ...way('/audit/haneul/', 'audit'), isOwn: true },
  ],
  'en/ways.json': [way('/all/')],
  'ko/haneul-ways.json': [
    way('/haneul/8/pledges/by-order/money/'),
    way('/about/method/', 'method'),
    way('/compare/', 'compare'),
  ],
};
const parts = {
  synonyms: [],
  loadWords: (name: string) => Promise.resolve(words.get(name) ?? ''),
  answers: {
    loadBlocks: () => Promise.resolve({ haneul: 1 }),
    readBlock: (name: string) =>
      Promise.resolve(name in files ? JSON.stringify(files[name]) : undefined),
  },
};
const search = openSearch(openMemoryIndex(records), parts);

test('what a record states of what is asked stands beside what was found', async () => {
  const { facts, ways, results } = await search('콜센터 예산 얼마예요');
  expect(facts.map(({ address, answers }) => [address, answers[0]?.figure])).toEqual([
    ['/haneul/8/pledges/1-1/', '39억 원'],
  ]);
  expect([ways, results[0]?.address]).toEqual([[], '/haneul/8/pledges/1-1/']);
  const inEnglish = await search('how much does the call centre cost');
  expect(inEnglish.facts.map(({ address }) => address)).toEqual(['/haneul/8/pledges/1-1/']);
});

test('a record that states nothing of it answers nothing', async () => {
  expect((await search('도서관 예산 얼마예요')).facts).toEqual([]);
  expect((await search('콜센터 담당 부서')).facts).toEqual([]);
  expect((await search('우주선 예산 얼마예요')).facts).toEqual([]);
});

test('a question about many records leads to the page that answers it', async () => {
  const many = await search('제일 비싼 공약');
  expect(many.ways.map(({ address }) => address)).toEqual([
    '/all/',
    '/haneul/8/pledges/by-order/money/',
  ]);
  expect(many.results[0]?.address).toBe('/all/');
  expect([many.partial, many.understood]).toEqual([false, undefined]);
  const one = await search('하늘시 제일 비싼 공약');
  expect(one.ways.map(({ address }) => address)).toEqual(['/haneul/8/pledges/by-order/money/']);
});

test.each([
  '고양시 제일 비싼 공약',
  '고양시장 제일 비싼 공약',
  '고양 제일 비싼 공약',
  '콜센터 제일 비싼 공약',
  '우주선 제일 비싼 공약',
  '비싼',
  '"제일 비싼 공약"',
])('no page answers %s', async (question) => {
  expect((await search(question)).ways).toEqual([]);
});

test('a word in quotes is explained where its meaning is asked for', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('"총사업비"가 무슨 뜻이에요')).toEqual(['meaning-plan']);
  expect(await asked('"총사업비가 무슨 일"')).toEqual([]);
});

test('a whole question is answered with the own page of the one that has pledges, a name with that of all', async () => {
  const asked = async (question: string) =>
    (await search(question)).ways.map(({ address }) => address);
  expect(await asked('서로 안 맞는 숫자가 어디 있나요')).toEqual(['/audit/haneul/', '/audit/']);
  expect(await asked('안 맞는 숫자')).toEqual(['/audit/', '/audit/haneul/']);
});

test('a name with a slip asks for its record before a page of all', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('민원콜샌터 자료를 통째로 받을 수 있나요')).toEqual([]);
  expect(await asked('둥서관 자료를 통째로 받을 수 있나요')).toEqual(['data']);
});

test('the pledges by money answer a bound that one of them is within', async () => {
  const list = '/haneul/8/pledges/by-order/money/';
  expect((await search('50억 넘는 사업')).ways.map(({ address }) => address)).toEqual([list]);
  // What holds so much is no pledge.
  const more = record('/haneul/grants/a/', 'grant', '국비', '600억원', {
    ...{ filters: { government: ['하늘시'] }, sort: sortBy(undefined, 6e10) },
  });
  const besides = openSearch(openMemoryIndex([...records, more]), parts);
  const { ways, results } = await besides('500억 넘는 사업');
  expect([ways, results[0]?.address]).toEqual([[], '/haneul/grants/a/']);
});

test('a list of all answers no question about one', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('아직 시작도 안 한 공약 있나요')).toEqual(['not-started']);
  expect(await asked('도서관 아직 착공 안 했나요')).toEqual([]);
});

test('what the site does is not asked with the name of a city', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('공약 누가 점검해요')).toEqual(['method']);
  expect(await asked('하늘시 공약 누가 점검해요')).toEqual([]);
});

test('cities that are set against each other are compared', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('하늘시랑 바다시 중에 어디가 약속 잘 지켜요')).toEqual(['compare']);
  expect(await asked('하늘시 중에 어디가 약속 잘 지켜요')).toEqual([]);
});

test('words that a page does not explain ask for something else', async () => {
  const asked = async (question: string) => (await search(question)).ways.map(({ way: is }) => is);
  expect(await asked('자료를 통째로 받을 수 있나요')).toEqual(['data']);
  expect(await asked('작은 사업비 자료를 통째로 받을 수 있나요')).toEqual(['data']);
  expect(await asked('도서관 콜센터 자료를 통째로 받을 수 있나요')).toEqual([]);
  // So do names of what stands nowhere.
  expect(await asked('우주선 자료를 통째로 받을 수 있나요')).toEqual(['data']);
  expect(await asked('우주선 발사대 자료를 통째로 받을 수 있나요')).toEqual([]);
});

test('an English question without an answer of its own says so, too', async () => {
  const { understood, facts } = await search('what happened to 민원콜센터');
  expect(facts).toEqual([]);
  expect(understood?.how).toBe('question');
});

test('while the reader types nothing is answered', async () => {
  const { facts, ways } = await search('콜센터 예산', { typing: true });
  expect([facts, ways]).toEqual([[], []]);
});

test('a question without an answer of its own says that its words were found', async () => {
  const { understood, results } = await search('콜센터는 왜 있나요');
  expect(understood).toMatchObject({ how: 'question', to: '콜센터' });
  expect(results[0]?.match.how).toBe('question');
});

test('results are sorted by a figure, either way, and narrowed', async () => {
  const addresses = async (sort: 'asc' | 'desc') => {
    const { results } = await search('공약 사업비 도서관', { sort: { money: sort } });
    return results.map(({ address }) => address);
  };
  expect((await addresses('desc'))[0]).toBe('/haneul/8/pledges/1-2/');
  expect((await addresses('asc')).at(-1)).toBe('/haneul/8/pledges/1-2/');
  const narrowed = await search('하늘시', { filters: { kind: ['pledge'], area: ['none'] } });
  expect(narrowed.results).toEqual([]);
  const { facets } = await search('콜센터', { facets: ['kind', 'none'] });
  expect(facets).toEqual({ kind: { pledge: 1 }, none: {} });
});
