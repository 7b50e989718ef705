import { describe, expect, test } from 'vitest';
import { askLoosely } from '../../src/search/query/ask-loosely.ts';
import { openQuestion } from './made-up-question.ts';

async function ask(text: string, site?: Parameters<typeof openQuestion>[1]) {
  const { question, taken, listWays } = openQuestion(text, site);
  const outcome = await askLoosely(question, text.split(' '));
  return { outcome, ways: listWays(), taken };
}

const understood = (how: string, from: string, to: string) => ({ understood: { how, from, to } });

describe('the whole question', () => {
  test('may be initials: a few records of each word that they fit, then all', async () => {
    const initials = ['도서관', '동사과'];
    const { outcome, taken } = await ask('ㄷㅅㄱ', { initials, found: { 도서관: 9, 동사과: 1 } });
    expect(outcome).toEqual(understood('initials', 'ㄷㅅㄱ', '도서관'));
    expect(taken.map(({ words, most }) => [words.join(), most])).toEqual([
      ['도서관', 3],
      ['동사과', 3],
      ['도서관', undefined],
      ['동사과', undefined],
    ]);
    const second = await ask('ㄷㅅ ㄱ', { initials, found: { 동사과: 1 } });
    expect(second.outcome).toEqual(understood('initials', 'ㄷㅅ ㄱ', '동사과'));
  });

  test('may be typed on the other keyboard layout', async () => {
    const { outcome, ways } = await ask('ehtjrhks dPtks', { found: { '도서관+예산': 1 } });
    expect(outcome).toEqual(understood('keyboard', 'ehtjrhks dPtks', '도서관 예산'));
    expect(ways).toEqual(['keyboard 도서관예산', 'keyboard 도서관+예산']);
    expect((await ask('ehtjrhks', { found: {} })).outcome).toEqual({ missing: ['ehtjrhks'] });
  });

  test('may be half typed', async () => {
    const { outcome, ways } = await ask('작은 도섞', { found: { '작은+도섞': 1 } });
    expect([outcome, ways]).toEqual([{}, ['half 작은+도섞']]);
  });
});

describe('words that only ask', () => {
  test('are read as what they name, then left out', async () => {
    const { ways } = await ask('도서관을 어디에 설치했나요', { found: { 도서관: 1 } });
    expect(ways.slice(1)).toEqual([
      'question 도서관을설치',
      'question 도서관을+설치',
      'question 도서관+설치',
      'question 도서관을',
      'question 도서관',
    ]);
    const named = await ask('도서관을 어디에 설치했나요', { found: { '도서관+설치': 1 } });
    expect([named.outcome, named.ways.at(-1)]).toEqual([{}, 'question 도서관+설치']);
  });

  test('are kept where nothing else is asked', async () => {
    const { outcome, ways } = await ask('어디에 있나요');
    expect([outcome, ways]).toEqual([{ missing: ['어디에', '있나요'] }, ['half 어디에+있나요']]);
  });

  test('leave what the office says for the others', async () => {
    const synonyms = [{ words: ['동사무소'], means: ['행정 복지센터'] }];
    const text = '동사무소 어디에 있나요';
    const { outcome } = await ask(text, { synonyms, found: { '행정+복지센터': 1 } });
    expect(outcome).toEqual(understood('synonym', text, '행정 복지센터'));
  });
});

describe('each word', () => {
  test('is read in its likeliest sense, and all together are looked for', async () => {
    const found = { 민원: 1, 콜센터: 1, '민원+콜센터': 1 };
    const { outcome, ways } = await ask('민원 콜샌타', { near: { 콜샌타: ['콜센터'] }, found });
    expect(outcome).toEqual(understood('typo', '민원 콜샌타', '민원 콜센터'));
    expect(ways).toEqual(['half 민원+콜샌타', 'typo 민원+콜센터']);
  });

  test('has the sense that one of its readings gives', async () => {
    const near = { 콜샌타: ['콜센타', '콜센터'] };
    const { outcome } = await ask('콜샌타', { near, found: { 콜센터: 1 } });
    expect(outcome).toEqual(understood('typo', '콜샌타', '콜센터'));
  });

  test('may be a piece of one in which there is a slip', async () => {
    const near = { 미눤콜샌터: ['민원콜샌터', '민원콜센터'] };
    const { outcome, ways } = await ask('미눤 콜샌터', { near, found: { 민원콜센터: 1 } });
    expect(outcome).toEqual(understood('typo', '미눤 콜샌터', '민원콜센터'));
    expect(ways).toEqual(['half 미눤+콜샌터', 'typo 민원콜샌터', 'typo 민원콜센터']);
    expect((await ask('미눤콜샌터', { near })).ways).toEqual(['half 미눤콜샌터']);
  });
});

describe('some of the words', () => {
  const partly = (ways: readonly string[]) =>
    ways.flatMap((way) => (way.startsWith('partial ') ? [way.slice(8)] : []));

  test('are all that the site knows; the others are named', async () => {
    const { outcome, ways } = await ask('민원 우주선', { found: { 민원: 1 } });
    expect([outcome, partly(ways)]).toEqual([{ missing: ['우주선'] }, ['민원']]);
  });

  test('are as many as one record holds, without the commonest first', async () => {
    const found = { 민원: 5, 상담: 1, 전화: 3 };
    const text = '민원 상담 전화';
    const all = ['민원+상담+전화', '상담+전화', '민원+상담', '민원+전화'];
    const { outcome, ways } = await ask(text, { found });
    expect(outcome).toEqual({ missing: [] });
    expect(partly(ways)).toEqual([...all, '상담', '전화', '민원']);
    const two = await ask(text, { found: { ...found, '민원+상담': 1 } });
    expect(partly(two.ways)).toEqual(all);
  });

  test('are not those that were guessed, nor single letters', async () => {
    const letters = await ask('시 민원', { found: { 시: 9, 민원: 1 } });
    expect(partly(letters.ways)).toEqual(['민원']);
    const found = { 민원: 1, 콜센터: 1 };
    const guessed = await ask('민원 콜샌타', { near: { 콜샌타: ['콜센터'] }, found });
    expect(partly(guessed.ways)).toEqual(['민원']);
    expect(guessed.outcome).toEqual({
      ...understood('typo', '민원 콜샌타', '민원 콜센터'),
      missing: [],
    });
  });
});
