import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/check/quotes/find-quote.ts';
import { foldDocument, lineAt } from '../../../src/check/quotes/fold-document.ts';
import { hashQuote } from '../../../src/check/quotes/hash-quote.ts';
import { findNearestRun } from '../../../src/check/quotes/nearest-run.ts';

const raw = `차례

[3-1] 상담소 구축

3-1

### 1 사업개요

- 상담인력 : 14명
  (관리자 2,\t상담원 12)

### 3 연도별 투자계획

구 분\t총사업비\t'22년\t'23년
시비\t3,920\t\t1,330

3-2

### 3 연도별 투자계획

시비\t30,300\t41.80
`;
const document = foldDocument(raw);
const find = (place: string, ...pieces: string[]) => findQuote(document, place, pieces);

test('lines are counted as the document has them', () => {
  expect(lineAt(document, 0)).toBe(1);
  expect(lineAt(document, document.text.indexOf('관리자'))).toBe(10);
  expect(lineAt(document, document.text.indexOf('30,300'))).toBe(21);
  expect(foldDocument('가\r\n나\n\n다').lineStarts).toEqual([0, 2, 3, 4]);
});

describe('a quote', () => {
  test('may go over a line break and a tab of the document', () => {
    expect(find('3-1 · 1 사업개요', '14명 (관리자 2, 상담원 12)')).toEqual({
      kind: 'found',
      line: 9,
    });
  });

  test('stands behind the headings of its place, not at its first mention', () => {
    expect(find('3-1', '시비')).toMatchObject({ line: 15 });
    expect(find('3-2 · 3 연도별 투자계획', '시비')).toMatchObject({ line: 21 });
    expect(find('어디인지 모름', '시비')).toMatchObject({ line: 15 });
    expect(find('3-2 · 어디인지 모름', '시비')).toMatchObject({ line: 21 });
  });

  test('of several pieces stands where the first of them does', () => {
    expect(find('3-1 · 3 연도별 투자계획', "'23년", '시비 3,920 1,330')).toEqual({
      kind: 'found',
      line: 14,
    });
  });

  test.each([
    ['14명(관리자 2, 상담원 12)', 'a space left out'],
    ['14 명', 'a space put in'],
    ['시비 3920', 'a comma left out'],
    ['총사업비용', 'a letter more'],
    ["'24년", 'another digit'],
    ['300', 'the middle of a number'],
    ['41', 'a number without its fraction'],
    ['3,92', 'a number without its last digit'],
  ])('%s is not there: %s', (piece) => {
    expect(find('3-1', piece)).toEqual({ kind: 'missing', piece });
  });

  test('is there in whichever form its letters are composed', () => {
    expect(find('3-1', '상담인력'.normalize('NFD'))).toMatchObject({ kind: 'found' });
    expect(findQuote(foldDocument(raw.normalize('NFD')), '3-1', ['상담인력'])).toMatchObject({
      kind: 'found',
      line: 9,
    });
  });

  test('may begin above the innermost heading, as a unit does, and follow headings that share a line', () => {
    const table = foldDocument(
      `1) 남의 표\n합계 300\n3-3\n4 재정\n(단위: 백만원) 쪽\n3) 확보금액 ① 동쪽\n합계 300\n`,
    );
    const place = '3-3 · 4 재정 · 3) 확보금액';
    expect(findQuote(table, place, ['(단위: 백만원)', '합계 300'])).toEqual({
      kind: 'found',
      line: 5,
    });
    expect(findQuote(table, `${place} · ① 동쪽`, ['합계 300'])).toEqual({ kind: 'found', line: 7 });
    const again = foldDocument(`3-3\n3) 확보금액 ① 동쪽\n합계 300\n① 동쪽\n합계 300\n`);
    expect(findQuote(again, '3-3 · 3) 확보금액 · ① 동쪽', ['합계 300'])).toMatchObject({ line: 3 });
  });

  test('before its place, or in pieces far from each other, raises a doubt', () => {
    expect(find('3-2', '상담인력')).toEqual({ kind: 'found', line: 9, doubt: 'before-place' });
    const long = foldDocument(`머리글\n${'줄\n'.repeat(120)}값`);
    expect(findQuote(long, '표', ['머리글', '값'])).toMatchObject({ doubt: 'far-apart', line: 1 });
  });
});

test('the nearest run is the one with the fewest changed letters, as whole words', () => {
  expect(findNearestRun(document, '14명(관리자 2, 상담원 12)')).toEqual({
    words: '14명 (관리자 2, 상담원 12)',
    line: 9,
  });
  expect(findNearestRun(document, '300')).toEqual({ words: '30,300', line: 21 });
  expect(findNearestRun(document, '시비 3,92')).toEqual({ words: '시비 3,920', line: 15 });
  expect(findNearestRun(document, '41.8')).toEqual({ words: '41.80', line: 21 });
  expect(findNearestRun(document, 'qwxyz')).toBeUndefined();
  // One letter of two may be too many, at the start as well as elsewhere.
  expect(findNearestRun(foldDocument('가'), '나가')).toEqual({ words: '가', line: 1 });
  expect(findNearestRun(foldDocument('가'), '가나')).toEqual({ words: '가', line: 1 });
  expect(findNearestRun(foldDocument('가'), '나다')).toBeUndefined();
  // Of runs that are as near the first is meant.
  expect(findNearestRun(foldDocument('가나\n가다'), '가마')).toEqual({ words: '가나', line: 1 });
});

test('the hash of a quote is that of its composed pieces in their order', () => {
  const hash = hashQuote(['2024년', '시비']);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashQuote(['2024년', '시비'].map((piece) => piece.normalize('NFD')))).toBe(hash);
  expect(hashQuote(['시비', '2024년'])).not.toBe(hash);
  expect(hashQuote(['2024년 시비'])).not.toBe(hash);
});
