import { describe, expect, test } from 'vitest';
import { markTitle, quoteRecord, type Piece } from '../../src/search/query/cut-excerpt.ts';
import { readFragment } from '../../src/search/query/known-text.ts';

const draw = (pieces: readonly Piece[]) =>
  pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const cut = (content: string, words: readonly string[], title = '제목') =>
  draw(quoteRecord(readFragment({ content, meta: { title } }), words, 'ko').excerpt);

const fill = (word: string, count: number) => Array<string>(count).fill(word).join(' ');

describe('the stretch of a text that is shown', () => {
  test('begins after the title, which a result shows already', () => {
    expect(cut('제목. 상담전화를 연다', ['상담'])).toBe('[상담]전화를 연다');
    expect(cut('상담. 앞 상담 뒤', ['상담'], '상담')).toBe('앞 [상담] 뒤');
    expect(cut('제목', ['제목'])).toBe('[제목]');
    expect(cut('다른 글이다', [])).toBe('다른 글이다');
    expect(cut('제목. 글이다', [])).toBe('글이다');
  });

  test('goes back to the title where only the title matched', () => {
    expect(cut('제목. 글이다', ['제목'])).toBe('[제목]. 글이다');
  });

  test('is where most of the marked text stands; of two alike the first', () => {
    const text = `제목. ${fill('앞', 100)} 상담 ${fill('뒤', 100)} 상담 전화 ${fill('끝', 100)}`;
    const shown = cut(text, ['상담', '전화']);
    expect(shown).toContain('[상담] [전화]');
    expect(shown).not.toContain('앞');
    const twice = cut(`제목. 상담 ${fill('앞', 100)} 상담 ${fill('뒤', 100)}`, ['상담']);
    expect(twice.startsWith('[상담] 앞')).toBe(true);
    const short = `제목. 상담 ${fill('앞', 100)} 동 동 동 ${fill('뒤', 100)}`;
    expect(cut(short, ['상담', '동'])).toContain('[동] [동] [동]');
  });

  test('is rather where several of the words stand than where one stands often', () => {
    const text = `제목. ${fill('동', 6)} ${fill('앞', 100)} 상담 전화 ${fill('뒤', 100)}`;
    expect(cut(text, ['동', '상담', '전화'])).toContain('[상담] [전화]');
  });

  test('keeps some words before the first mark, whole ones, and says what it leaves out', () => {
    const text = `제목. ${fill('가나', 60)} 상담 ${fill('다라', 60)}`;
    expect(cut(text, ['상담'])).toBe(`… ${fill('가나', 9)} [상담] ${fill('다라', 36)} …`);
  });

  test('is not cut where a whole text fits', () => {
    const text = fill('가나', 37);
    expect(cut(text, [])).toBe(text);
    expect(cut(fill('가나', 38), [])).toBe(`${fill('가나', 37)} …`);
  });

  test('of a text without spaces is cut all the same', () => {
    const text = '가'.repeat(300);
    expect(cut(text, [])).toBe(`${'가'.repeat(110)} …`);
    expect(cut(`${text}상담${text}`, ['상담'])).toBe(
      `… ${'가'.repeat(30)}[상담]${'가'.repeat(108)} …`,
    );
  });
});

describe('the edges of the stretch', () => {
  test('a mark thirty letters from the beginning leaves nothing out', () => {
    const text = `${fill('가나', 10)} 상담`;
    expect(cut(text, ['상담'])).toBe(`${fill('가나', 10)} [상담]`);
    expect(cut(`가${text}`, ['상담'])).toBe(`… ${fill('가나', 9)} [상담]`);
  });

  test('what is marked right before it and right after it has no part in it', () => {
    const gap = (count: number) => '가'.repeat(count);
    const marked = `${gap(50)}전화${gap(30)}전화${gap(86)}${'전화'.repeat(6)}${gap(10)}전화${gap(9)}`;
    const pieces = quoteRecord(readFragment({ content: marked, meta: {} }), ['전화'], 'ko').excerpt;
    expect(pieces).toEqual([
      { text: '… ', mark: false },
      { text: gap(30), mark: false },
      { text: '전화', mark: true },
      { text: gap(86), mark: false },
      { text: '전화'.repeat(6), mark: true },
      { text: gap(10), mark: false },
      { text: ' …', mark: false },
    ]);
  });

  test('a word is marked up to its last letter, and no empty piece is left', () => {
    expect(markTitle('상담', ['상담'])).toEqual([{ text: '상담', mark: true }]);
    expect(markTitle('상담소', ['상담'])).toEqual([
      { text: '상담', mark: true },
      { text: '소', mark: false },
    ]);
    expect(markTitle('', ['상담'])).toEqual([]);
  });
});

describe('marks', () => {
  test('stand at every place of a word, and are joined where they touch or overlap', () => {
    expect(draw(markTitle('상담 상담전화 전화', ['상담', '전화']))).toBe(
      '[상담] [상담전화] [전화]',
    );
    expect(draw(markTitle('가나다라', ['가나다', '나다라']))).toBe('[가나다라]');
    expect(draw(markTitle('가나다라', ['가나다라', '나다']))).toBe('[가나다라]');
    expect(draw(markTitle('가나다라', ['다라', '가나']))).toBe('[가나다라]');
    expect(draw(markTitle('가나 다라', ['다라', '가나']))).toBe('[가나] [다라]');
  });

  test('stand over words that the text writes apart, and over the syllables of half-typed ones', () => {
    expect(draw(markTitle('작은 도서 관', ['도서관']))).toBe('작은 [도서 관]');
    expect(draw(markTitle('도서관, 도서 관', ['도서관']))).toBe('[도서관], 도서 관');
    expect(draw(markTitle('작은 도서관', ['도석']))).toBe('작은 [도서관]');
    expect(draw(markTitle('작은 도서관', ['도ㅅ']))).toBe('작은 [도서]관');
    expect(draw(markTitle('도서관', ['도석']))).toBe('[도서관]');
    expect(draw(markTitle('작은 도서관', ['없음']))).toBe('작은 도서관');
  });
});

describe('a record with a text in English', () => {
  const known = readFragment({
    content: '비율. 이행률을 어떻게 셈하는가',
    meta: { title: '비율', english: 'Rates', en: 'Rates. How a rate is computed' },
  });

  test.each([
    ['en', ['computed'], 'en', 'How a rate is [computed]'],
    ['en', ['이행률'], 'ko', '[이행률]을 어떻게 셈하는가'],
    ['ko', ['computed'], 'ko', '이행률을 어떻게 셈하는가'],
  ] as const)('is quoted to a reader of %s for %j in %s', (language, words, own, drawn) => {
    const { excerpt, excerptLanguage } = quoteRecord(known, words, language);
    expect([excerptLanguage, draw(excerpt)]).toEqual([own, drawn]);
  });
});
