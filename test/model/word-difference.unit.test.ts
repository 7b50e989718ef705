import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type DifferencePart } from '../../src/model/word-difference.ts';

const join = (parts: readonly DifferencePart[], ...kinds: DifferencePart['kind'][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** `=same -removed +added`, for reading. */
const marks = { same: '=', removed: '-', added: '+' };
const say = (before: string, after: string) =>
  diffWords(before, after).map(({ kind, text }) => marks[kind] + text);

describe('a difference', () => {
  test.each<[string, string, string[]]>([
    ['청년·여성', '모든 시민', ['-청년·여성', '+모든 시민']],
    ['같은 글', '같은 글', ['=같은 글']],
    ['시청 별관 신축', '시청 별관 증축', ['=시청 별관 ', '-신축', '+증축']],
    [
      '도서관 세 곳 짓기',
      '도서관 한 곳 고쳐 짓기',
      ['=도서관 ', '-세', '+한', '= 곳 ', '+고쳐 ', '=짓기'],
    ],
    ['2024년 착공', '2026년 7월 착공', ['-2024년 ', '+2026년 7월 ', '=착공']],
    [
      'Build three new libraries',
      'Build one library',
      ['=Build ', '-three new libraries', '+one library'],
    ],
    ['', '새로 더함', ['+새로 더함']],
    ['모두 지움', '', ['-모두 지움']],
    // A lone space belongs to the changes on both its sides, and to no text that stays.
    ['가 나', '다 ', ['-가 나', '+다 ']],
    ['가 나 다', ' 나', ['-가', '= 나', '- 다']],
    ['', '', []],
  ])('from %j to %j', (before, after, expected) => {
    expect(say(before, after)).toEqual(expected);
  });
});

/** Korean, English, emoji beyond the BMP, combining marks and every kind of space. */
const word = fc.constantFrom('공약', '공약을', '시민', 'pledge', '👩‍👩‍👧', '한글', '가\u0301', '12-7');
const space = fc.constantFrom(' ', '  ', '\n', '\u3000');
const text = fc.array(fc.oneof(word, space), { maxLength: 40 }).map((parts) => parts.join(''));

describe('of any two texts', () => {
  test('the parts joined are both texts again', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), text, (before, after) => {
        const parts = diffWords(before, after);
        expect(join(parts, 'same', 'removed')).toBe(before);
        expect(join(parts, 'same', 'added')).toBe(after);
      }),
    );
  });

  test('no part is empty and no two of a kind stand side by side', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(parts.filter((part) => part.text === '')).toEqual([]);
        expect(parts.filter(({ kind }, at) => kind === parts[at + 1]?.kind)).toEqual([]);
      }),
    );
  });

  test('the same text has no difference', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(diffWords(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });
});

test('a text too long to compare counts as rewritten, at once', () => {
  const long = (of: string) => `${of} `.repeat(5000);
  const [before, after] = [long('가'), long('나')];
  expect(diffWords(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});

test('a lone space between two removed words, or two added ones, belongs to the change', () => {
  expect(diffWords('가 나 라', ' 라')).toEqual([
    { kind: 'removed', text: '가 나 ' },
    { kind: 'added', text: ' ' },
    { kind: 'same', text: '라' },
  ]);
  expect(diffWords(' 라', '가 나 라')).toEqual([
    { kind: 'removed', text: ' ' },
    { kind: 'added', text: '가 나 ' },
    { kind: 'same', text: '라' },
  ]);
});

test('the first word of a text is found again later in the other', () => {
  expect(diffWords('가', '나 가')).toEqual([
    { kind: 'added', text: '나 ' },
    { kind: 'same', text: '가' },
  ]);
  expect(diffWords('나 가', '가')).toEqual([
    { kind: 'removed', text: '나 ' },
    { kind: 'same', text: '가' },
  ]);
});

test('a first word that the other text holds at its end is kept', () => {
  expect(diffWords('가 나', '나')).toEqual([
    { kind: 'removed', text: '가 ' },
    { kind: 'same', text: '나' },
  ]);
  expect(diffWords('나 다 가', '가 라')).toEqual([
    { kind: 'removed', text: '나 다 ' },
    { kind: 'same', text: '가' },
    { kind: 'added', text: ' 라' },
  ]);
});
