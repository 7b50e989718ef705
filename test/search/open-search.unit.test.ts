import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/query/question.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import {
  makeRecord as record,
  openMemoryIndex,
  openMemorySearch,
  type Call,
} from './memory-index.ts';

const records: readonly SearchRecord[] = [
  record('/audit/#late', 'finding', '민원콜센터 운영', '기한이 지났다'),
  record('/c/8/pledges/1-10/', 'pledge', '행정복지센터 짓기', '북동에 콜센터와 함께 짓는다', {
    hidden: '1-10 공약',
    filters: { area: ['life'] },
  }),
  record('/c/8/pledges/1-1/', 'pledge', '민원콜센터 운영', '상담전화를 연다. 예산 180억원', {
    hidden: '1-1 공약',
    filters: { area: ['work'] },
  }),
  record('/c/8/pledges/2-1/', 'pledge', '골목 CCTV 설치', '골목마다 카메라를 단다'),
  record('/c/departments/library/', 'department', '도서관과', '책을 빌려준다', {
    english: 'Library Division',
  }),
  record(
    '/c/8/pledges/2-2/',
    'pledge',
    '공공 도서관 늘리기',
    '작은 도서관을 세 곳 연다. 예산 30억원',
  ),
];
const synonyms = [
  { words: ['고객센터', '전화 상담'], means: ['민원콜센터'] },
  { words: ['감시카메라'], means: ['CCTV'] },
];
const search = openMemorySearch(records, synonyms);

const addresses = ({ results }: SearchAnswer) => results.map(({ address }) => address);
const hows = ({ results }: SearchAnswer) => results.map(({ match }) => match.how);
const [late, centre, call, camera, library, more] = records.map(({ address }) => address);

describe('words as they are', () => {
  test('find the record whose title has them, then others, what was found of records last', async () => {
    const answer = await search('콜센터');
    expect(addresses(answer)).toEqual([call, centre, late]);
    expect(hows(answer)).toEqual(['exact', 'exact', 'exact']);
    expect(answer).toMatchObject({ query: '콜센터', count: 3, partial: false, missing: [] });
    expect(answer.understood).toBeUndefined();
  });

  test('written together where the record writes them so', async () => {
    const answer = await search('민원 콜센터');
    expect(addresses(answer)).toEqual([call, late]);
    expect(hows(answer)).toEqual(['joined', 'joined']);
  });

  test('written together without the particle of the last', async () => {
    const answer = await search('민원 콜센터를');
    expect(addresses(answer)).toEqual([call, late]);
    expect(hows(answer)).toEqual(['particle', 'particle']);
    expect(answer.results[0]?.match.words).toEqual(['민원', '콜센터']);
  });

  test('the id of a record comes first, and is no beginning of another', async () => {
    expect(addresses(await search('1-1'))).toEqual([call]);
    expect(addresses(await search('1-10'))).toEqual([centre]);
    expect(addresses(await search('1-1번'))).toEqual([call]);
  });

  test('without their particles', async () => {
    const answer = await search('콜센터를');
    expect(addresses(answer)).toEqual([call, centre, late]);
    expect(hows(answer)).toEqual(['particle', 'particle', 'particle']);
  });

  test('written apart where the record writes them so', async () => {
    const answer = await search('공공도서관');
    expect(addresses(answer)).toEqual([more]);
    expect(hows(answer)).toEqual(['spaced']);
  });

  test('an amount however it is written', async () => {
    for (const typed of ['180억', '18000백만원', '180억원']) {
      expect(addresses(await search(typed)), typed).toEqual([call]);
    }
    expect(hows(await search('18000백만원'))).toEqual(['amount']);
    expect(addresses(await search('상담 18000백만원'))).toEqual([call]);
    expect(
      (await search('도서관 18000백만원')).results.every(({ match }) => match.how === 'partial'),
    ).toBe(true);
  });

  test('in quotes stand so in the record', async () => {
    expect(hows(await search('"공공 도서관"'))).toEqual(['phrase']);
    expect(addresses(await search('"도서관 공공"'))).toEqual([]);
    expect(addresses(await search('"공공 도서관" 예산'))).toEqual([more]);
    expect(addresses(await search('"공공 도서관" 골목'))).toEqual([]);
  });
});

describe('what is meant', () => {
  const understood = async (typed: string) => {
    const { understood: told, ...answer } = await search(typed);
    return [told?.how, told?.to, addresses({ ...answer, understood: told })];
  };

  test.each([
    ['고객센터', 'synonym', '민원콜센터', [late, call]],
    ['감시카메라', 'synonym', 'cctv', [camera]],
    ['ehtjrhks', 'keyboard', '도서관', [library, more]],
    ['ㅊㅊㅅㅍ', 'keyboard', 'cctv', [camera]],
    ['ㄷㅅㄱ', 'initials', '도서관', [more, library]],
    ['콜샌터', 'typo', '콜센터', [centre, call, late]],
    ['우주선', undefined, undefined, []],
  ] as const)('%s', async (typed, how, to, expected) => {
    const [told, said, found] = await understood(typed);
    expect([told, said]).toEqual([how, to]);
    expect([...(found as string[])].sort()).toEqual([...expected].sort());
  });

  test('words that only ask are left out', async () => {
    const answer = await search('도서관은 어디에 있나요');
    expect(addresses(answer).sort()).toEqual([more, library].sort());
    expect(answer.partial).toBe(false);
  });

  test('a part of the words, which says so and names what is missing', async () => {
    const none = await search('도서관 카메라');
    expect(none).toMatchObject({ partial: true, missing: ['카메라'] });
    expect(addresses(none).sort()).toEqual([camera, library, more].sort());
    const missing = await search('도서관 우주선');
    expect(missing).toMatchObject({ partial: true, missing: ['우주선'] });
    expect(addresses(missing).sort()).toEqual([library, more].sort());
    expect(hows(missing)).toEqual(['partial', 'partial']);
  });

  test('keys pressed so far, while the reader types and after', async () => {
    expect(hows(await search('콜세', { typing: true }))).toEqual(['half', 'half', 'half']);
    expect(hows(await search('콜세'))).toEqual(['half', 'half', 'half']);
    expect(addresses(await search('운영 콜세', { typing: true })).sort()).toEqual(
      [late, call].sort(),
    );
    expect(addresses(await search('콜샌터', { typing: true }))).toEqual([]);
  });

  test('nothing where nothing is asked', async () => {
    const answer = await search(' !? ');
    expect(answer).toMatchObject({ results: [], count: 0, partial: false, missing: [] });
  });
});

describe('an answer', () => {
  test('says how it was understood only where something was found by that', async () => {
    const answer = await search('콜샌터 우주선');
    expect(answer).toMatchObject({ results: [], understood: undefined, missing: ['우주선'] });
  });

  test('shows what is written for editors only where there is nothing else', async () => {
    const guide = record('/about/editing/', 'page', '편집 안내', '도서관을 골목에 적는 법', {
      audience: 'editor',
    });
    const own = openMemorySearch([guide, ...records]);
    expect(addresses(await own('도서관'))).toEqual([more, library]);
    expect(await own('도서관', { limit: 1 })).toMatchObject({ count: 2 });
    const forEditors = await own('편집');
    expect([addresses(forEditors), forEditors.count]).toEqual([['/about/editing/'], 1]);
    expect(forEditors.understood).toBeUndefined();
  });

  test('holds each record once, by the plainest way, and counts the widest', async () => {
    const roads = [
      record('/road/', 'pledge', '북동 길', '넓은길 넓은 길'),
      record('/more/', 'pledge', '남동 길', '넓은 길'),
    ];
    const { results, count } = await openMemorySearch(roads)('넓은 길');
    expect(results.map(({ address, match }) => [address, match.how])).toEqual([
      ['/road/', 'joined'],
      ['/more/', 'exact'],
    ]);
    expect(count).toBe(2);
  });

  test('holds so many records at most and says how many there are', async () => {
    const { results, count } = await search('콜센터', { limit: 2 });
    expect([results.length, count]).toEqual([2, 3]);
  });

  test('shows a record: kind, title with marks, English, excerpt', async () => {
    const [first] = (await search('도서관과')).results;
    expect(first).toMatchObject({
      address: library,
      kind: 'department',
      title: [{ text: '도서관과', mark: true }],
      english: 'Library Division',
      match: { how: 'exact', words: ['도서관과'] },
    });
    expect(first?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['도서관과']);
  });

  test('is narrowed to what a filter names, and counts by the filters asked for', async () => {
    const calls: Call[] = [];
    const own = openMemorySearch(records, [], openMemoryIndex(records, calls));
    const narrowed = await own('콜센터', { filters: { area: ['work'] }, facets: ['area'] });
    expect(addresses(narrowed)).toEqual([call]);
    expect(narrowed.facets).toEqual({ area: { work: 1, life: 0 } });
    await own('콜센터');
    expect(calls.filter(([what]) => what === 'facets')).toEqual([['facets', ['area']]]);
  });

  test('puts what was found of one record together', async () => {
    const own = openMemorySearch([
      record('/c/8/pledges/1-1/', 'pledge', '민원콜센터 운영', '상담전화를 연다'),
      record('/c/8/pledges/1-1/#late', 'finding', '기한이 지남', '민원콜센터의 기한이 지났다'),
      record('/c/8/pledges/1-1/#more', 'finding', '사업비가 다름', '민원콜센터의 두 표'),
    ]);
    const { results, count } = await own('콜센터');
    expect(count).toBe(1);
    expect(results.map(({ address }) => address)).toEqual(['/c/8/pledges/1-1/']);
    expect(results[0]?.parts.map(({ address }) => address).toSorted()).toEqual([
      '/c/8/pledges/1-1/#late',
      '/c/8/pledges/1-1/#more',
    ]);
    const [finding] = (await own('기한이 지남')).results;
    expect(finding?.address).toBe('/c/8/pledges/1-1/#late');
  });
});

describe('the index', () => {
  test('is asked once for a word of a question', async () => {
    const calls: Call[] = [];
    await openMemorySearch(records, [], openMemoryIndex(records, calls))('콜센터 운영');
    const asked = calls.filter(([what]) => what === 'find').map(([, word]) => word);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('that fails for one question is asked again for the next', async () => {
    const index = openMemoryIndex(records);
    let tries = 0;
    const find: typeof index.find = (word) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : index.find(word);
    };
    const own = openMemorySearch(records, [], { ...index, find });
    await expect(own('콜센터')).rejects.toThrow('offline');
    expect(addresses(await own('콜센터'))).toContain(call);
  });

  test('is not asked for a question that was given up', async () => {
    const calls: Call[] = [];
    const own = openMemorySearch(records, [], openMemoryIndex(records, calls));
    await expect(own('콜센터', { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(calls).toEqual([]);
  });
});

describe('records that hold words alike', () => {
  const page = (name: string, title: string, rest: string) =>
    record(`/${name}/`, 'pledge', title, rest);
  const alike = [
    page('apart', '북동 일', '작은 길과 도서관 앞'),
    page('near', '남동 일', '작은 도서관 앞'),
    page('title', '작은 도서관 다시', '남동에 연다'),
    page('same', '작은 도서관', '북동에 연다'),
  ];
  const own = openMemorySearch(alike);

  test('come by how near they stand: the whole title, in the title, together, apart', async () => {
    const answer = await own('작은 도서관');
    expect(addresses(answer)).toEqual(['/same/', '/title/', '/near/', '/apart/']);
  });

  test('are counted whole where only some are shown', async () => {
    const many = Array.from({ length: 30 }, (_, at) => page(`p${String(at)}`, '길 닦기', '닦는다'));
    const { results, count } = await openMemorySearch(many)('닦기', { limit: 12 });
    expect([results.length, count]).toEqual([12, 30]);
    expect((await openMemorySearch(many)('닦기')).results).toHaveLength(20);
  });
});
