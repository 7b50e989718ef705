import { describe, expect, it } from 'vitest';
import { findCharacters } from '../../src/load/find-characters.ts';
import { commonOnly } from '../../src/schema/characters.ts';

const tell = (yaml: string, body = '') =>
  findCharacters({ yaml, yamlLine: 1, body, bodyLine: 10 }).map(
    ({ code, at, fills }) =>
      `${code} ${String(fills?.['detail'])} ${String(at.line)}:${String(at.column)}`,
  );

describe('a character that deceives, in a record', () => {
  it.each([
    ['a: 가\u202e나', 'text-bidi U+202E 2:5'],
    ['a: 가\u2066나', 'text-bidi U+2066 2:5'],
    ['a: 가\u200b나', 'text-invisible U+200B 2:5'],
    ['a: 가\u200d나', 'text-invisible U+200D 2:5'],
    ['a: 가\u00ad나', 'text-invisible U+00AD 2:5'],
    ['a: 가\u3164나', 'text-invisible U+3164 2:5'],
    ['a: 가\ufe0f나', 'text-invisible U+FE0F 2:5'],
    ['a: 가\u{e0041}\u{e0042}나', 'text-invisible U+E0041 2:5'],
    ['a: 가\ue000나', 'text-invisible U+E000 2:5'],
    ['a: 가\ufdd0나', 'text-invisible U+FDD0 2:5'],
    ['a: 가\u0007나', 'text-control U+0007 2:5'],
    ['a: 가\u0085나', 'text-control U+0085 2:5'],
    ['a: 가\u009b나', 'text-control U+009B 2:5'],
    ['a: 가\u00a0나', 'text-odd-space U+00A0 2:5'],
    ['a: 가\u3000나', 'text-odd-space U+3000 2:5'],
    ['a: 가\u2003나', 'text-odd-space U+2003 2:5'],
    ['a: 가\u2028나', 'text-odd-space U+2028 2:5'],
    ['a: 가\t나', 'text-odd-space U+0009 2:5'],
    ['# 적어 둠\u202e\na: 가', 'text-bidi U+202E 2:7'],
    ['a: 1\n\u200bb: 2', 'text-invisible U+200B 3:1'],
    ['a: "가\\0나"', 'text-control U+0000 2:6'],
    ['a: "가\\e나"', 'text-control U+001B 2:6'],
    ['a: "가\\x1b나"', 'text-control U+001B 2:6'],
    ['a: "가\\u202E나"', 'text-bidi U+202E 2:6'],
    ['a: "가\\U000E0041나"', 'text-invisible U+E0041 2:6'],
    ['a: "가\\_나"', 'text-odd-space U+00A0 2:6'],
    ['a: "가\\L나"', 'text-odd-space U+2028 2:6'],
    ['"a\\0": 나', 'text-control U+0000 2:3'],
    ['a: ["가", "나\\N"]', 'text-control U+0085 2:12'],
  ])('%j is named: %s', (yaml, said) => {
    expect(tell(yaml)).toEqual([said]);
  });

  it.each([
    ['a: ☎️ ❤️ 1️⃣ 🇰🇷 👍🏽 漢字 ㄱㄴ · … “글”'],
    ['a: C:\\users\\x00\\0'],
    ["a: '\\0 \\u202e'"],
    ['a: |\n  \\u202e\n  글'],
    ['a: "\\"따옴표\\" \\\\0 \\n 다음 줄 \\u00e9"'],
  ])('%j has none', (yaml) => {
    expect(tell(yaml)).toEqual([]);
  });
});

describe('a character that deceives, in prose', () => {
  it.each([
    ['글\n글\u202e', 'text-bidi U+202E 12:2'],
    ['글&#8203;글', 'text-invisible U+200B 11:2'],
    ['글&#x202E;글', 'text-bidi U+202E 11:2'],
    ['글&zwnj;글', 'text-invisible U+200C 11:2'],
    ['글&nbsp;글', 'text-odd-space U+00A0 11:2'],
    ['글&#27;글', 'text-control U+001B 11:2'],
    ['<https://example.org/%E2%80%AEa>', 'text-bidi U+202E 11:22'],
    ['글\u00a0글', 'text-odd-space U+00A0 11:2'],
    ['글\u2028글', 'text-odd-space U+2028 11:2'],
  ])('%j is named: %s', (body, said) => {
    expect(tell('', body)).toEqual([said]);
  });

  it.each([
    ['\u3000첫 글\n\tcode'],
    ['&amp; &lt; &#44032; &euro;'],
    ['[글](https://a.kr/%EA%B0%80%20x%)'],
  ])('%j has none', (body) => {
    expect(tell('', body)).toEqual([]);
  });
});

it('knows no character that hides as a common one', () => {
  const hidden = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => commonOnly.test(character) && /[\p{C}\p{DI}]|(?! )\p{Z}/u.test(character),
  );
  expect(hidden).toEqual(['\n']);
});
