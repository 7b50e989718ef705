import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { ask } from '../../../src/search/query/ask.ts';
import { openSynonyms } from '../../../src/search/query/synonyms.ts';
import { openFinder } from '../../../src/search/query/wordings.ts';
import { openWordBook } from '../../../src/search/query/word-book.ts';
import { splitWord, type Resolver } from '../../../src/search/query/resolve-word.ts';
import { sortBy } from '../../../src/search/search-record.ts';
import { writeWordList } from '../../../src/search/word-list.ts';
import { makeRecord as record } from '../make-record.ts';
import { openMemoryIndex } from '../memory-index.ts';

const ofCity = { filters: { government: ['하늘시'] } };
const records = [
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳', {
    english: 'Haneul City',
    ...ofCity,
  }),
  record(
    '/haneul/8/pledges/1-1/',
    'pledge',
    '민원콜센터 운영',
    '2023년 12월 18일 개소. 사업비 39억 2천만원',
    {
      ...ofCity,
      sort: sortBy(undefined, 3_920_000_000),
    },
  ),
  record('/haneul/8/pledges/1-2/', 'pledge', '행정복지센터 건립', '별관을 짓고 착공한다. 286억원', {
    ...ofCity,
    sort: sortBy(undefined, 28_600_000_000),
  }),
  record(
    '/haneul/programmes/a/',
    'programme',
    '농어촌생활권 연계협력',
    '이웃 도시와 맞추는 협력',
    ofCity,
  ),
];
const words = writeWordList(records);
const index = openMemoryIndex(records);
const openResolver = (): Resolver => ({
  index,
  finder: openFinder(index),
  book: openWordBook((shard) => Promise.resolve(words.get(shard) ?? '')),
  findSynonyms: openSynonyms([{ words: ['동사무소'], means: ['행정복지센터'] }]),
});

/** What is looked for: `typed>understood`, soft parts in brackets, then what is missing and what was left out. */
async function read(question: string): Promise<string> {
  const { asked, missing, left } = await ask(parseQuery(question), openResolver(), false);
  const parts = asked.concepts.map(({ typed, to, isNeeded }) => {
    const said = typed === to ? typed : `${typed}>${to}`;
    return isNeeded ? said : `(${said})`;
  });
  const gone = [...missing.map((word) => `-${word}`), ...left.map((word) => `~${word}`)];
  return [...parts, ...gone].join(' ');
}

test.each([
  ['콜센터', '콜센터'],
  ['콜센터는 언제 열었나요', '콜센터는>콜센터 (열었나요>개소)'],
  ['콜센터 예산 얼마예요', '콜센터'],
  ['콜센터 우주선', '콜센터 -우주선'],
  ['동사무소', '동사무소>행정복지센터'],
  ['문 열었나요', '문열었나요>개소'],
  ['전화 상담사', '전화상담사>콜센터'],
  ['빨간 콜센터', '콜센터 -빨간'],
  ['빨간 버스', '-빨간 -버스'],
  ['행정 복지 센터', '행정 복지 센터 (행정복지) (복지센터)'],
  ['하늘시 콜센터', '(하늘시) 콜센터'],
  ['하늘시가 콜센터', '(하늘시가>하늘시) 콜센터'],
  ['하늘시장 콜센터', '(하늘) 콜센터'],
  ['하늘서 콜센터', '(하늘) 콜센터'],
  ['콜센터 맞추는', '콜센터 (맞추는)'],
  ['콜센터 먹는', '콜센터 ~먹는'],
  ['협력자', '협력자>협력'],
  ['협력자 우주선', '협력자>협력 -우주선'],
  ['call center', 'callcenter>콜센터'],
  ['town hall', 'townhall>행정복지센터'],
  ['did the town hall end up open', 'townhall>행정복지센터 (open>개소)'],
  ['day care', '-day -care'],
  ['콜센터 몇 개 열었나요', '콜센터 (열었나요>개소)'],
  ['콜센터운영', '콜센터 운영'],
  ["'콜센터'는 협력", '콜센터는>콜센터 협력'],
  ['힘을 한데 합친 도시', '힘을합친>협력 (도시)'],
  ['눈을 치우는 콜센터', '콜센터 -눈을 ~치우는'],
  ['하늘시', '하늘시'],
  ['2023.12.18', '2023x12x18>qd20231218'],
  ['20231218', '20231218>qd20231218'],
  ['이백팔십육억', '이백팔십육억>qw28600000000'],
  ['100억 이상', '100억 이상>100억'],
  ['39억', '39억'],
  ['3천9백2십만', '-3천9백2십만'],
  ['40억', '-40억'],
  ['하늘시민들한테 콜센터', '(하늘) 콜센터'],
  ['농촌생활권협력', '촌생활권 협력'],
  ['민원콜샌터', '민원콜샌터>민원콜센터'],
  ['민원콜샌터 우주선', '-우주선'],
  ['ㅁㅇㅋㅅㅌ', 'ㅁㅇㅋㅅㅌ>민원콜센터'],
  ['alsdnjszhftpsxj', 'alsdnjszhftpsxj>민원콜센터'],
])('%s is read as %s', async (question, expected) => {
  expect(await read(question)).toBe(expected);
});

test('a word that English has is no slip', async () => {
  const own = [record('/haneul/9/', 'programme', '먹거리', '', { english: 'Food' })];
  const list = writeWordList(own);
  const resolver: Resolver = {
    ...openResolver(),
    finder: openFinder(openMemoryIndex(own)),
    book: openWordBook((shard) => Promise.resolve(list.get(shard) ?? '')),
  };
  const readOwn = async (question: string) => {
    const { asked, missing } = await ask(parseQuery(question), resolver, false);
    return [asked.concepts.map(({ to }) => to), missing];
  };
  expect(await readOwn('foood')).toEqual([['food'], []]);
  expect(await readOwn('flood')).toEqual([[], ['flood']]);
});

test('a short English word is not found by what it begins', async () => {
  const own = [record('/haneul/9/', 'programme', '관리카드', '', { english: 'Control cards' })];
  const list = writeWordList(own);
  const resolver: Resolver = {
    ...openResolver(),
    finder: openFinder(openMemoryIndex(own)),
    book: openWordBook((shard) => Promise.resolve(list.get(shard) ?? '')),
  };
  const missing = async (question: string) =>
    (await ask(parseQuery(question), resolver, false)).missing;
  expect(await missing('car control')).toEqual(['car']);
  expect(await missing('card control')).toEqual([]);
});

test('an English word is found by what citizens say for its translation', async () => {
  const resolver: Resolver = {
    ...openResolver(),
    findSynonyms: openSynonyms([{ words: ['도서관'], means: ['농어촌생활권'] }]),
  };
  const { asked } = await ask(parseQuery('library'), resolver, false);
  expect(asked.concepts.map(({ to }) => to)).toEqual(['농어촌생활권']);
});

test('a bound keeps what is worth more, or less', async () => {
  const held = async (question: string) => {
    const { asked } = await ask(parseQuery(question), openResolver(), false);
    return [...(asked.concepts[0]?.held.keys() ?? [])].map((number) => index.kindOf(number)).length;
  };
  expect(await held('100억 이상')).toBe(1);
  expect(await held('300억 이하')).toBe(2);
});

test('a long word is taken apart where its parts stand, and the rest is told', async () => {
  const cut = await splitWord('민원콜센터착공', openResolver());
  expect(cut).toMatchObject({ parts: ['민원콜센터', '착공'], rest: [] });
  expect(await splitWord('콜센터착공', openResolver())).toMatchObject({ rest: [] });
  expect(await splitWord('우주선발사', openResolver())).toBeUndefined();
  expect(await splitWord('가', openResolver())).toBeUndefined();
});

test('a long compound is taken apart before a slip is looked for in the words of the site', async () => {
  const opened: string[] = [];
  const book = openWordBook((shard) => {
    opened.push(shard);
    return Promise.resolve(words.get(shard) ?? '');
  });
  const resolver = { ...openResolver(), book };
  const readIn = async (question: string) => {
    const { asked } = await ask(parseQuery(question), resolver, false);
    return asked.concepts.map(({ to }) => to);
  };
  expect(await readIn('행정복지센터건립')).toEqual(['행정복지센터', '건립']);
  expect(opened).toEqual([]);
  expect(await readIn('행정복지샌터')).toEqual(['행정복지센터']);
  expect(opened).not.toEqual([]);
});
