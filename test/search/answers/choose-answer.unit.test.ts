import { describe, expect, test } from 'vitest';
import type { AnsweringPage, RecordAnswer } from '../../../src/search/answers/answer.ts';
import { chooseRecords, type Candidate } from '../../../src/search/answers/choose-answer.ts';
import { pickAnswers } from '../../../src/search/answers/pick-answers.ts';

const candidate = (title: string, score: number, more: Partial<Candidate> = {}): Candidate => ({
  address: `/city/8/pledges/${title}/`,
  title,
  score,
  holds: (word) => title.includes(word),
  ...more,
});

const addresses = (question: string, ranked: readonly Candidate[]) =>
  chooseRecords(question.split(' '), ranked).map(({ address }) => address);

describe('which records are asked', () => {
  test('the first where it leads', () => {
    expect(addresses('도서관 예산', [candidate('도서관', 10), candidate('작은도서관', 5)])).toEqual(
      ['/city/8/pledges/도서관/'],
    );
  });

  test('two that are alike', () => {
    expect(
      addresses('도서관 예산', [candidate('도서관', 10), candidate('작은도서관', 9)]),
    ).toHaveLength(2);
  });

  test('none of three that are alike', () => {
    const three = [candidate('도서관', 10), candidate('가도서관', 9), candidate('나도서관', 9)];
    expect(addresses('도서관 예산', three)).toEqual([]);
  });

  test('none where a word is missing, or nothing is looked for, or nothing is found', () => {
    expect(addresses('도서관 수영장 예산', [candidate('도서관', 10)])).toEqual([]);
    expect(addresses('예산 얼마', [candidate('도서관', 10)])).toEqual([]);
    expect(addresses('도서관 예산', [])).toEqual([]);
  });

  test('for the very event where it is not called by what is asked, and for any day where it is', () => {
    const fields = (title: string) =>
      chooseRecords(
        ['도서관', '언제', '개관해요'],
        [candidate(title, 10, { holds: () => true })],
      ).map((each) => each.fields);
    expect(fields('도서관')).toEqual([['opened', 'operated', 'when']]);
    expect(fields('문화 계획')).toEqual([['opened', 'operated']]);
    const [any] = chooseRecords(['도서관', '언제'], [candidate('계획', 1, { holds: () => true })]);
    expect(any?.fields[0]).toBe('when');
  });

  test('never the next record, where the first does not hold what is looked for', () => {
    const ranked = [candidate('도서관', 10), candidate('도서관 수영장', 9)];
    expect(addresses('수영장 도서관 예산', ranked)).toEqual([]);
  });

  test('a finding and its record are one', () => {
    const finding = candidate('도서관 확인', 9.5, {
      address: '/city/8/pledges/도서관/#finding',
      of: '/city/8/pledges/도서관/',
    });
    expect(addresses('도서관 예산', [candidate('도서관', 10), finding])).toEqual([
      '/city/8/pledges/도서관/',
    ]);
  });

  test('an English title holds whole words, and none that carry nothing', () => {
    const own = candidate('착공', 10, {
      english: 'Opening of the one-stop centre',
      holds: (word) => ['centre', 'opening', 'when'].includes(word),
    });
    const [chosen] = chooseRecords('how much is spent on the centre'.split(' '), [own]);
    expect(chosen?.fields[0]).toBe('spent');
    expect(chosen?.content).toEqual(['centre']);
    expect(chooseRecords('opening centre when'.split(' '), [own])[0]?.content).toContain('opening');
  });

  test('a title that holds the word is what is looked for', () => {
    expect(addresses('예산 공개', [candidate('예산 공개', 10)])).toEqual([]);
    const [chosen] = chooseRecords(['예산', '공개', '언제'], [candidate('예산 공개', 10)]);
    expect(chosen?.fields[0]).toBe('when');
  });
});

const answer = (field: RecordAnswer['field'], more: Partial<RecordAnswer> = {}): RecordAnswer => ({
  field,
  label: field,
  sentence: `${field}.`,
  address: '/a/',
  sources: [],
  ...more,
});

const page = (...answers: RecordAnswer[]): AnsweringPage => ({
  address: '/a/',
  title: '가',
  answers,
});
const chosen = (
  fields: RecordAnswer['field'][],
  unit?: string,
  content: string[] = [],
  year?: string,
) => ({
  year,
  asking: [],
  address: '/a/',
  fields,
  unit,
  content,
});

describe('what a record answers', () => {
  test('the first field that it states; nothing where it states none', () => {
    const own = page(answer('spent'), answer('plan'));
    expect(pickAnswers(own, chosen(['plan', 'spent'])).map(({ field }) => field)).toEqual(['plan']);
    expect(pickAnswers(own, chosen(['secured', 'spent'])).map(({ field }) => field)).toEqual([
      'spent',
    ]);
    expect(pickAnswers(own, chosen(['begun']))).toEqual([]);
    expect(pickAnswers(undefined, chosen(['plan']))).toEqual([]);
  });

  test('a count in the unit that is asked for', () => {
    const own = page(answer('count', { unit: '회' }), answer('count', { unit: '명' }));
    expect(pickAnswers(own, chosen(['count'], '명')).map(({ unit }) => unit)).toEqual(['명']);
    expect(pickAnswers(own, chosen(['count'], '회')).map(({ unit }) => unit)).toEqual(['회']);
    expect(pickAnswers(page(answer('count', { unit: '회' })), chosen(['count'], '명'))).toEqual([]);
    expect(pickAnswers(own, chosen(['count']))).toHaveLength(2);
  });

  test('one project where it alone is named, else the whole', () => {
    const own = page(
      answer('plan', { sentence: '모두.' }),
      answer('plan', { of: '동쪽 센터', sentence: '동쪽.' }),
      answer('plan', { of: '서쪽 센터', sentence: '서쪽.' }),
    );
    const say = (...content: string[]) =>
      pickAnswers(own, chosen(['plan'], undefined, content)).map(({ sentence }) => sentence);
    expect(say('동쪽', '센터')).toEqual(['동쪽.']);
    expect(say('센터')).toEqual(['모두.']);
    expect(say('동쪽', '서쪽')).toEqual(['모두.']);
  });
});
