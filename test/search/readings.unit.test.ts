import { describe, expect, test } from 'vitest';
import { joinMeanings } from '../../src/search/query/join-meanings.ts';
import { readFragment, type KnownText } from '../../src/search/query/known-text.ts';
import {
  readAll,
  readApart,
  readCuts,
  readHalf,
  readPhrases,
} from '../../src/search/query/readings.ts';
import { resolveWord, type Resolver } from '../../src/search/query/resolve-word.ts';

const known = (content: string, hidden = ''): KnownText =>
  readFragment({ content, meta: { title: '제목', h: hidden } });

test('a record is read with its letters composed, however its index wrote them', () => {
  const { content, folded } = known('상담 전화'.normalize('NFD'));
  expect([content, folded.text]).toEqual(['상담 전화', '상담 전화']);
});

describe('a reading', () => {
  test('of all words wants each of them; one that ends in a number is a net', () => {
    const both = readAll(['상담', '전화'], 'exact');
    expect([both.holds(known('상담 전화')), both.holds(known('상담'))]).toEqual([true, false]);
    expect([both.isBroad, readAll(['700'], 'exact').isBroad]).toEqual([false, true]);
  });

  test('of a phrase wants it as it stands, and the other words somewhere', () => {
    const { holds } = readPhrases(['예산'], ['작은 도서관']);
    expect(holds(known('작은 도서관 예산'))).toBe(true);
    expect(holds(known('작은 큰 도서관 예산'))).toBe(false);
    expect(holds(known('작은 도서관'))).toBe(false);
  });

  test('of a half-typed word wants the others whole', () => {
    const { holds, half } = readHalf(['상담', '전ㅎ']);
    expect(half).toBe(true);
    expect(holds(known('상담 전화'))).toBe(true);
    expect(holds(known('상 전화'))).toBe(false);
    expect(holds(known('상담 전차'))).toBe(false);
    const three = readHalf(['예산', '상담', '전ㅎ']);
    expect(three.holds(known('상담 전화 예산'))).toBe(true);
    expect(three.holds(known('예산 전화'))).toBe(false);
    expect(three.holds(known('상담 전화'))).toBe(false);
  });

  test('of a word cut in two wants it whole, and the other words beside it', () => {
    const [cut] = readCuts('상담전화', ['예산'], 'spaced');
    expect(cut).toMatchObject({ words: ['상담', '전화', '예산'], marks: ['상담전화', '예산'] });
    expect(cut?.holds(known('상담 전화 예산'))).toBe(true);
    expect(cut?.holds(known('상담 전화'))).toBe(false);
    expect(cut?.holds(known('전화 상담 예산'))).toBe(false);
    expect(readCuts('가나다라마바사아자차카타파하', [], 'spaced')).toHaveLength(9);
    expect(readCuts('가나다', [], 'spaced')).toEqual([]);
  });
});

test('what is marked stands in the order in which it was asked', () => {
  expect(readApart('상담전화', ['예산'], 'spaced')[0]?.marks).toEqual(['상담전화', '예산']);
});

test('a short word is written apart in fewer ways', () => {
  const words = (word: string) => readApart(word, [], 'spaced').map((reading) => reading.words);
  expect(words('도서관')).toEqual([
    ['도서', '관'],
    ['도', '서관'],
  ]);
  expect(words('도서')).toEqual([]);
});

describe('meanings together', () => {
  const meaning = (how: 'exact' | 'typo', ...words: string[]) => ({
    how,
    readings: words.map((word) => readAll([word], how)),
    count: 1,
  });

  test('are as loose as the loosest, and want all', () => {
    const [first, second, ...others] = joinMeanings([
      meaning('exact', '상담'),
      meaning('typo', '전화', '전차'),
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ how: 'typo', words: ['상담', '전화'], marks: ['상담', '전화'] });
    expect(second?.words).toEqual(['상담', '전차']);
    expect(first?.holds(known('상담 전화'))).toBe(true);
    expect(first?.holds(known('전화'))).toBe(false);
    expect(first?.holds(known('상담'))).toBe(false);
    const [other] = joinMeanings([meaning('typo', '전화'), meaning('exact', '상담')]);
    expect(other?.how).toBe('typo');
  });

  test('take the way they are told to, name each word once and are six at most', () => {
    const many = meaning('exact', '가가', '나나', '다다');
    expect(joinMeanings([many, many])).toHaveLength(6);
    expect(joinMeanings([many, many])[0]?.words).toEqual(['가가']);
    expect(joinMeanings([many], 'partial').map(({ how }) => how)).toEqual([
      'partial',
      'partial',
      'partial',
    ]);
    expect(joinMeanings([])).toEqual([]);
  });

  test('look for parts of words and mark the words', () => {
    const apart = { ...meaning('exact'), readings: readApart('공공도서관', [], 'spaced') };
    const plain = meaning('exact', '상담');
    expect(joinMeanings([plain, apart])[0]).toMatchObject({
      words: ['상담', '공공', '서관'],
      marks: ['상담', '공공도서관'],
    });
    expect(joinMeanings([apart, plain])[0]).toMatchObject({
      words: ['공공', '서관', '상담'],
      marks: ['공공도서관', '상담'],
    });
  });

  test('are a net where one of them is', () => {
    const plain = meaning('exact', '상담');
    const number = meaning('exact', '700');
    expect(joinMeanings([plain, plain])[0]?.isBroad).toBe(false);
    expect(joinMeanings([plain, number])[0]?.isBroad).toBe(true);
    expect(joinMeanings([number, plain])[0]?.isBroad).toBe(true);
  });
});

describe('what a word means on a site', () => {
  /** A site where these words stand in so many records. */
  const site = (
    counts: Readonly<Record<string, number>>,
    near: readonly string[] = [],
  ): Resolver => ({
    count: ({ words }) => Promise.resolve(Math.min(...words.map((word) => counts[word] ?? 0))),
    book: {
      findByInitials: () => Promise.resolve(['도서관', '도시가스']),
      findNearest: () => Promise.resolve([...near]),
    },
    findSynonyms: (word) => (word === '콜센터' ? [['상담', '전화'], ['민원']] : []),
    loadHolders: () => Promise.resolve({}),
  });
  const resolve = async (word: string, ...rest: Parameters<typeof site>) => {
    const meaning = await resolveWord(word, site(...rest));
    return (
      meaning && [meaning.how, meaning.readings.map(({ words }) => words.join('+')), meaning.count]
    );
  };

  test.each<[string, Record<string, number>, unknown]>([
    ['상담', { 상담: 3 }, ['exact', ['상담'], 3]],
    ['상담은', { 상담: 3 }, ['particle', ['상담'], 3]],
    ['설치했나요', { 설치: 2 }, ['particle', ['설치'], 2]],
    ['운영하는', { 운영하: 2, 운영: 3 }, ['particle', ['운영하'], 2]],
    ['운영하는', { 운영: 3 }, ['particle', ['운영'], 3]],
    ['콜센터', { 상담: 2, 전화: 1, 민원: 5 }, ['synonym', ['상담+전화', '민원'], 5]],
    ['콜센터는', { 민원: 5 }, ['synonym', ['민원'], 5]],
    ['ㄷㅅㄱ', { 도서관: 1 }, ['initials', ['도서관'], 1]],
    ['ehtjrhks', { 도서관: 1 }, ['keyboard', ['도서관'], 1]],
    ['주민자치회의', { 주민자: 0, 주민: 1, 자치회의: 1 }, ['spaced', ['주민+자치회의'], 1]],
    ['9999억원', { 99: 2, '99억원': 1 }, undefined],
    ['2026억원', { 2026: 2, 억원: 1 }, undefined],
    ['예산99억원', { 예산: 3, '99억원': 1 }, ['spaced', ['예산+99억원'], 1]],
    ['북쪽도로12', { 북쪽: 1, 도로12: 1 }, ['spaced', ['북쪽+도로12'], 1]],
    ['없는말', {}, undefined],
  ])('%s', async (word, counts, expected) => {
    expect(await resolve(word, counts)).toEqual(expected);
  });

  test('a long word may be several that stand anywhere in a record', async () => {
    const split = async (word: string, ...parts: string[]) => {
      const count = ({ words, isBroad }: { words: readonly string[]; isBroad?: boolean }) =>
        Promise.resolve(isBroad === true ? 0 : Number(words.every((each) => parts.includes(each))));
      const meaning = await resolveWord(word, { ...site({}), count });
      return meaning?.readings.map(({ words }) => words);
    };
    expect(await split('주민자치', '주민', '자치')).toEqual([['주민', '자치']]);
    expect(await split('주민자치', '주민자', '주', '민자치', '치')).toBeUndefined();
    expect(await split('주민자치회의', '주민', '주민자치', '회의')).toEqual([['주민자치', '회의']]);
    expect(await split('주민자치회의', '주민', '자치', '회의')).toEqual([['주민', '자치', '회의']]);
    expect(await split('smartcity', 'smart', 'city')).toBeUndefined();
    const long = '주민자치회의도서관운영예산집행'.slice(0, 14);
    expect(await split(`${long}결과`, long, '결과')).toEqual([[long, '결과']]);
    expect(await split(`${long}결과물`, long, '결과물')).toBeUndefined();
  });

  test('what the word itself stands for comes before what its stem stands for', async () => {
    const known = site({ 상담: 1, 민원: 2 });
    const findSynonyms = (word: string) =>
      ({ 콜센터는: [['상담']], 콜센터: [['민원']] })[word] ?? [];
    const meaning = await resolveWord('콜센터는', { ...known, findSynonyms });
    expect(meaning?.readings.map(({ words }) => words)).toEqual([['상담']]);
  });

  test('a slip, where nothing plainer is found', async () => {
    expect(await resolve('샹담', { 상담: 4 }, ['상담'])).toEqual(['typo', ['상담'], 4]);
  });
});
