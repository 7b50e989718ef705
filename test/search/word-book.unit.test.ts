import { describe, expect, test } from 'vitest';
import { measureSlip, openWordBook } from '../../src/search/query/word-book.ts';
import { openSynonyms } from '../../src/search/query/synonyms.ts';
import { switchLayout } from '../../src/search/query/resolve-word.ts';
import {
  countWords,
  shardNames,
  findShard,
  readWordList,
  writeWordList,
} from '../../src/search/word-list.ts';

const texts = [
  { title: '민원콜센터 운영', content: '민원콜센터 운영. 민원콜센터를 설치한다' },
  { title: '행정복지센터', content: '행정복지센터. 운정3동 행정복지센터의 위치' },
  { title: 'CCTV 설치', content: 'CCTV 설치. 예산 180억원' },
];
const files = writeWordList(texts);

describe('the list of words', () => {
  test('has a shard for every word', () => {
    expect([...files.keys()].sort()).toEqual([...shardNames].sort());
    expect(findShard('까치')).toBe(findShard('가지'));
    expect(findShard('cctv')).toBe('other');
    expect(findShard('ㅁㅇㅋㅅㅌ')).toBe(findShard('민원콜센터'));
  });

  test('holds words without particles, ends that recur and neighbours of a title', () => {
    const words = new Map(countWords(texts));
    expect(words.get('민원콜센터')).toBe(1);
    expect(words.get('센터')).toBe(2);
    expect(words.has('원콜센터')).toBe(false);
    expect(words.has('민원콜센터운영')).toBe(true);
  });

  test('is not read from what a host serves in its place', () => {
    expect(() => readWordList('<!doctype html>\n<html lang="ko">')).toThrow('<!doctype html>');
    expect(() => readWordList('가치 많음')).toThrow('가치 많음');
    expect(readWordList('')).toEqual([]);
  });

  test('reads as it was written', () => {
    const read = [...files.values()].flatMap(readWordList);
    expect(read.map(({ word, count }) => [word, count]).sort()).toEqual(countWords(texts).sort());
  });

  test('leaves out what is rare on a large site, unless it is in a title', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({
      title: `제목${String.fromCharCode(0xac00 + index)}`,
      content: `흔한말 드문말${String.fromCharCode(0xac00 + index)}`,
    }));
    const words = new Map(countWords(many));
    expect(words.get('흔한말')).toBe(600);
    expect(words.has('드문말각')).toBe(false);
    expect(words.has('제목각')).toBe(true);
  });
});

describe('the book over it', () => {
  const opened: string[] = [];
  const book = openWordBook((shard) => {
    opened.push(shard);
    return Promise.resolve(files.get(shard) ?? '');
  });

  test('finds words by their initials and opens one shard for it', async () => {
    expect(await book.findByInitials('ㅁㅇㅋㅅㅌ')).toEqual(['민원콜센터']);
    expect(await book.findByInitials('ㅇㅈ3ㄷ')).toEqual(['운정3동']);
    expect(opened).toEqual(['m', 'ng']);
  });

  test.each([
    ['민원콜샌터', ['민원콜센터']],
    ['행정복지센타', ['행정복지센터']],
    ['빈원콜센터', ['민원콜센터']],
    ['예샨', ['예산']],
    ['감귤', []],
    ['180억완', []],
    ['민원콜센터', []],
  ])('finds what %s was meant to be', async (word, meant) => {
    expect(await book.findNearest(word)).toEqual(meant);
  });

  test.each([
    // Letters that sound alike may be wrong from four letters on, any one from six, two from twelve.
    ['가개', ['가게']],
    ['개', []],
    ['나게', []],
    ['차도로', ['자도로']],
    ['나도로', ['자도로']],
    ['가나다라마자', ['가나다라마바']],
    ['가나다라타자', ['가나다라마바']],
    ['가나다라타', []],
  ])('room for a slip grows with the word: %s', async (word, meant) => {
    const words = '가게 1\n자도로 1\n가나다라마바 1\n';
    const small = openWordBook((name) => Promise.resolve(name === 'g' ? words : ''));
    expect(await small.findNearest(word)).toEqual(meant);
  });

  test('a short word of Latin letters has no room for a slip', async () => {
    const small = openWordBook((name) => Promise.resolve(name === 'other' ? 'bus 1\n' : ''));
    expect(await small.findNearest('bis')).toEqual([]);
  });

  const bookOf = (...words: string[]) =>
    openWordBook((name) => Promise.resolve(name === 'g' ? words.join('\n') : ''));

  test.each([
    ['가새보', ['가세보']],
    ['가세보', []],
    ['가셰보', []],
    ['고기차', []],
  ])('a longer word may begin as %s sounds', async (word, meant) => {
    expect(await bookOf('가세보시의 2', '고기자전거 2').findNearest(word)).toEqual(meant);
  });

  test('answers a slip by the nearest words, the commonest first, three at most', async () => {
    expect(await bookOf('가게 1', '가계 9').findNearest('가개')).toEqual(['가계', '가게']);
    expect(await bookOf('고개 9', '가게 1').findNearest('가개')).toEqual(['가게']);
    const many = bookOf('가나다라 4', '가나다자 3', '가나다차 2', '가나다파 1');
    expect(await many.findNearest('가나다하')).toEqual(['가나다라', '가나다자', '가나다차']);
  });

  test('answers initials by whole words, else by beginnings, six at most, none twice', async () => {
    const rest = Array.from('가거고구그기', (start) => `${start}나다 1`);
    const many = bookOf('개나 9', '개나다 8', ...rest);
    const found = rest.map((line) => line.split(' ')[0]);
    expect(await many.findByInitials('ㄱㄴㄷ')).toEqual(['개나다', ...found.slice(0, 5)]);
    expect(await many.findByInitials('ㄱㄴ')).toEqual(['개나']);
    const long = bookOf('개나다 8', '개나다라 5', '거나다 3');
    expect(await long.findByInitials('ㄱㄴ')).toEqual(['개나다', '거나다']);
  });

  test('looks elsewhere only where nothing near lies beside the word', async () => {
    const asked: string[] = [];
    const small = openWordBook((name) => {
      asked.push(name);
      return Promise.resolve(name === 'g' ? '가게 5' : '');
    });
    expect(await small.findNearest('가개')).toEqual(['가게']);
    expect(asked).toEqual(['g']);
    expect(await small.findNearest('가로수길')).toEqual([]);
    expect(asked.toSorted()).toEqual([...shardNames].sort());
  });

  test('of a long word two slips beside it are not near: one slip elsewhere is nearer', async () => {
    const words: Record<string, string> = { g: '가나다리무바 5', n: '나나다라마바 1' };
    const book = openWordBook((name) => Promise.resolve(words[name] ?? ''));
    expect(await book.findNearest('가나다라마바')).toEqual(['나나다라마바']);
    words['n'] = '';
    const beside = openWordBook((name) => Promise.resolve(words[name] ?? ''));
    expect(await beside.findNearest('가나다라마바')).toEqual(['가나다리무바']);
  });

  test('tries again after a shard would not open', async () => {
    let fails = true;
    const shaky = openWordBook((shard) => {
      if (fails) return Promise.reject(new Error('offline'));
      return Promise.resolve(files.get(shard) ?? '');
    });
    await expect(shaky.findByInitials('ㅁㅇㅋㅅㅌ')).rejects.toThrow('offline');
    fails = false;
    expect(await shaky.findByInitials('ㅁㅇㅋㅅㅌ')).toEqual(['민원콜센터']);
  });
});

describe('a slip', () => {
  test.each([
    ['ㄱㅏ', 'ㄱㅏ', 0],
    ['ㄱㅏ', 'ㄴㅏ', 1],
    ['ㅐ', 'ㅔ', 0.7],
    ['ㄱㅏ', 'ㅏㄱ', 1],
    ['ㄱㅏㄴ', 'ㄱㅏ', 1],
    ['ㄱㅏ', 'ㄱㅏㄴ', 1],
    ['ㅏㄴ', 'ㄱㅏㄴ', 1],
    ['ㄱㅏㄴㄷ', 'ㄱㅏ', 2],
    ['ㄱㅏㄴ', 'ㄱㅐㄹ', 2],
    ['ㄱㄴㄷㄹ', 'ㄴㄱㄹㄷ', 2],
    ['ㄱㄴㄷㄹ', 'ㅁㅂㅅㅇ', Infinity],
    ['ㄱㄴㄷㄹ', 'ㄱ', Infinity],
  ])('from %s to %s is %d', (one, other, slip) => {
    expect(measureSlip(one, other, 2)).toBe(slip);
  });

  test('is no more than it may be', () => {
    expect(measureSlip('ㄱㅏ', 'ㄱㅏㄴ', 1)).toBe(1);
    expect(measureSlip('ㄱㅏㄴ', 'ㄱㅏ', 1)).toBe(1);
    expect(measureSlip('ㄱㅏ', 'ㄱㅏㄴ', 0.7)).toBe(Infinity);
    expect(measureSlip('ㄱㅏㄴ', 'ㄱㅐㄹ', 1)).toBe(Infinity);
  });
});

describe('synonyms', () => {
  const find = openSynonyms([
    { words: ['동사무소', '주민 센터'], means: ['행정복지센터', '읍면동 사무소'] },
  ]);

  test('are found however they are spaced, as words to look for', () => {
    expect(find('주민센터')).toEqual([['행정복지센터'], ['읍면동', '사무소']]);
    expect(find('시청')).toEqual([]);
    expect(find('constructor')).toEqual([]);
  });
});

describe('a short Latin word', () => {
  const own = [{ title: 'GTX', content: 'GTX', english: 'Cards for voters, buses and rentals' }];
  const list = writeWordList(own);
  const book = openWordBook((shard) => Promise.resolve(list.get(shard) ?? ''));
  test.each([
    ['car', true],
    ['rent', true],
    ['card', false],
    ['vote', false],
    ['bus', false],
    ['gtx', false],
    ['tram', false],
    ['rental', false],
    ['카', false],
  ])('%s only begins other words: %s', async (word, only) => {
    expect(await book.onlyBegins(word)).toBe(only);
  });
});

describe('the other layout', () => {
  test.each([
    ['alsdnjs', '민원'],
    ['QKfrks', '빨간'],
    ['ㅊㅊㅅㅍ', 'cctv'],
    ['민원', undefined],
    ['12-1', undefined],
    ['qwrt', undefined],
    ['ㅊㅊㅅㅍ 2', 'cctv 2'],
    ['ㅊㅊㅅㅍ 설치', 'cctv tjfcl'],
    ['3-5', undefined],
    ['ㅊㅊㅅㅍ 漢', undefined],
    ['dhkr r', undefined],
    ['ehtjrhks dPtks', '도서관 예산'],
  ])('of %s is %j', (typed, meant) => {
    expect(switchLayout(typed)).toBe(meant);
  });
});
