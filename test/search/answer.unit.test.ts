import { describe, expect, test } from 'vitest';
import { markTitle, quoteRecord, type Piece } from '../../src/search/query/cut-excerpt.ts';
import {
  findWord,
  holdsKeys,
  holdsTogether,
  holdsWord,
  readFragment,
} from '../../src/search/query/known-text.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { makeIndexEntry } from '../../src/search/index-entry.ts';

const read = (content: string, title = '제목') =>
  readFragment({ content: `${title}. ${content}`, meta: { title, h: '12-7 공약 12x7' } });

const cutExcerpt = (known: ReturnType<typeof read>, words: readonly string[]) =>
  quoteRecord(known, words, 'ko').excerpt;

const draw = (pieces: readonly Piece[]) =>
  pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('a question', () => {
  test.each([
    ['  콜센터   운영 ', ['콜센터', '운영']],
    ['콜센터 콜센터', ['콜센터']],
    ['12-1', ['12x1']],
    ['!!!', []],
  ])('%j has the words %j', (typed, words) => {
    expect(parseQuery(typed)).toMatchObject({ words, phrases: [] });
  });

  test('has phrases in quotes of any kind', () => {
    expect(parseQuery('"명예시장 위촉" 2023').phrases).toEqual(['명예시장 위촉']);
    expect(parseQuery('“명예시장·위촉”').phrases).toEqual(['명예시장 위촉']);
    expect(parseQuery('""').phrases).toEqual([]);
  });

  test('that is far too long is cut', () => {
    expect(parseQuery('가 나 '.repeat(3000)).words.length).toBeLessThanOrEqual(12);
    expect(parseQuery('가'.repeat(10_000)).text).toHaveLength(200);
    const words = Array.from('가나다라마바사아자차카타파하');
    expect(parseQuery(words.join(' ')).words).toEqual(words.slice(0, 12));
  });

  test('is what was typed, in one line and with whole syllables', () => {
    const { text, words } = parseQuery(` 작은\n ${'도서관'.normalize('NFD')} `);
    expect([text, words]).toEqual(['작은 도서관', ['작은', '도서관']]);
  });
});

describe('a record', () => {
  test('holds numbers whole and Latin words from their beginning', () => {
    expect(findWord('12x10 항목', '12x1')).toBe(-1);
    expect(findWord('2023년', '2023')).toBe(0);
    expect(findWord('112억원', '12억원')).toBe(-1);
    expect(findWord('community unit', 'unit')).toBe(10);
    expect(findWord('민원콜센터', '콜센터')).toBe(2);
    expect(findWord('112억원 12억원', '12억원')).toBe(6);
    expect(findWord('2023년 2023 1', '2023', 1)).toBe(6);
    expect(findWord('20234', '2023')).toBe(-1);
    expect(findWord('2023x5', 'x5')).toBe(4);
    expect(findWord('3x5cctv', 'cctv')).toBe(3);
    expect(findWord('콜 콜센터', '콜', 1)).toBe(2);
  });

  test('holds a word that it begins with, or is hidden behind it', () => {
    const known = readFragment({ content: '도서관을 연다', meta: { title: '제목', h: '공약' } });
    expect([holdsWord(known, '도서관'), holdsWord(known, '공약')]).toEqual([true, true]);
    expect([holdsTogether(known, ['도서', '관을연다']), holdsWord(known, '없음')]).toEqual([
      true,
      false,
    ]);
  });

  test('holds the beginning of a number, but not its middle', () => {
    const known = readFragment({ content: '700명과 12-10', meta: {} });
    const begins = ['70', '700', '12x1', '12', '00', '10'].map((word) => holdsKeys(known, word));
    expect(begins).toEqual([true, true, true, true, false, false]);
  });

  test('without a title, an address or a kind is a record all the same', () => {
    const known = readFragment({ content: '글', meta: {} });
    expect(known).toMatchObject({ title: '', address: '', kind: '', isForEditors: false });
    expect([known.english, known.names.size, known.hidden]).toEqual([undefined, 0, '  ']);
  });

  test('holds what it is found by besides its text', () => {
    const known = read('행정복지센터');
    expect(holdsWord(known, '복지')).toBe(true);
    expect(holdsWord(known, '공약')).toBe(true);
    expect(holdsWord(known, '12x7')).toBe(true);
    expect(holdsWord(known, '없음')).toBe(false);
  });

  test('holds words together whatever the spaces, and keys pressed so far', () => {
    const known = read('민원 콜센터의 운영');
    expect(holdsTogether(known, ['민원', '콜센터'])).toBe(true);
    expect(holdsTogether(known, ['콜센터', '민원'])).toBe(false);
    expect(holdsKeys(known, '콜세')).toBe(true);
    expect(holdsKeys(known, '콜센ㅌ')).toBe(true);
    expect(holdsKeys(known, '콜사')).toBe(false);
  });
});

describe('an excerpt', () => {
  test('marks words inside words, in every sign they are written with', () => {
    expect(draw(cutExcerpt(read('민원콜센터를 연다'), ['콜센터']))).toBe('민원[콜센터]를 연다');
    expect(draw(cutExcerpt(read('청년·여성 시장'), ['여성']))).toBe('청년·[여성] 시장');
    expect(draw(cutExcerpt(read('예산 3,920백만원'), ['3920백만원']))).toBe('예산 [3,920백만원]');
    expect(draw(cutExcerpt(read('행정 복지 센터'), ['행정복지센터']))).toBe('[행정 복지 센터]');
    expect(draw(cutExcerpt(read('민원콜센터'), ['콜세']))).toBe('민원[콜센]터');
  });

  test('says where text was left out and stays short', () => {
    const long = `${'앞말 '.repeat(80)}콜센터 ${'뒷말 '.repeat(80)}`;
    const shown = draw(cutExcerpt(read(long), ['콜센터']));
    expect(shown).toMatch(/^… .*\[콜센터\].* …$/);
    expect(shown.length).toBeLessThan(170);
  });

  test('loses and invents no letter', () => {
    const content = '가·나「다」라, 1,234.5㎡ (마바사)  아';
    const pieces = cutExcerpt(read(content), ['다', '1234x5', '바사']);
    expect(pieces.map(({ text }) => text).join('')).toBe(content);
  });

  test('shows the beginning where only hidden words matched', () => {
    expect(draw(cutExcerpt(read('본문이다'), ['12x7']))).toBe('본문이다');
  });

  test('leaves markup as the text it is', () => {
    const known = read('<img src=x onerror=alert(1)> 콜센터');
    expect(draw(cutExcerpt(known, ['콜센터']))).toBe('<img src=x onerror=alert(1)> [콜센터]');
  });

  test('has a title marked likewise', () => {
    expect(draw(markTitle('민원콜센터 운영', ['콜센터', '운영']))).toBe('민원[콜센터] [운영]');
    expect(draw(markTitle('제목', ['없음']))).toBe('제목');
  });
});

test('an index entry keeps its hidden words out of what is shown', () => {
  const entry = makeIndexEntry({
    address: '/a/',
    kind: 'pledge',
    title: '민원콜센터 운영',
    content: '민원콜센터 운영. 상담전화를 연다',
    hidden: '12-1 공약',
    filters: { kind: ['pledge'], goal: [] },
  });
  expect(entry.content).toBe('민원콜센터 운영. 상담전화를 연다');
  expect(entry.meta['t']?.split(' ')).toContain('콜센터');
  expect(entry.meta['k']?.split(' ')).toContain('전화를');
  expect(entry.meta['h']?.split(' ')).toEqual(expect.arrayContaining(['12-1', '12x1', '공약']));
  expect(entry.filters).toEqual({ kind: ['pledge'] });
});
