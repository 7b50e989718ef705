import { describe, expect, it } from 'vitest';
import { problemCodes, readEntryOf } from '../../src/check/catalogue.ts';
import { mark } from '../../src/check/catalogue/example.ts';
import { explainProblems, revealHidden } from '../../src/check/explain-problems.ts';
import { addressOfProblem } from '../../src/check/problem-address.ts';

describe.each(['ko', 'en'] as const)('the problems explained in %s', (language) => {
  const explained = explainProblems(language);

  it('are those of the catalogue, in its order', () => {
    expect(explained.map(({ code }) => code)).toEqual(problemCodes);
  });

  it('name the file of the example below the folder of the content', () => {
    const files = problemCodes.map((code) => `content/${readEntryOf(code).example.file}`);
    expect(explained.map(({ file }) => file)).toEqual(files);
  });

  it('show the example whole, with every hidden sign by its number', () => {
    for (const { code, wrong } of explained) {
      const { example } = readEntryOf(code);
      const lines = wrong && `${wrong.before}${wrong.marked}${wrong.after}`;
      expect(lines).toBe(example.wrong && revealHidden(example.wrong.replace(mark, '')));
    }
  });

  it('leave no placeholder and no mark', () => {
    const texts = explained.flatMap(({ message, reason, fix }) => [message, reason, fix]);
    expect(texts.filter((text) => /\{\w+\}|``|▲|undefined/.test(text))).toEqual([]);
  });
});

it('names figures that do not agree where it says that they do not', () => {
  const figures = explainProblems('en').flatMap(({ code, message, fix }) => {
    const isCounted = Object.values(readEntryOf(code).example.fills ?? {}).some(Number);
    return isCounted ? [`${code}: ${message} ${fix}`] : [];
  });
  expect(figures).toMatchSnapshot();
});

it('marks what was received, or the rest of the line', () => {
  const wrongOf = (code: string) => explainProblems('ko').find((each) => each.code === code)?.wrong;
  expect(wrongOf('place-missing')).toEqual({ before: 'places: [', marked: 'centre', after: ']' });
  expect(wrongOf('key-missing')).toEqual({
    before: '',
    marked: 'target:',
    after: '\n  text: 완공',
  });
  expect(wrongOf('frontmatter-unclosed')?.marked).toBe('');
});

it.each([
  ['a\u200bb', 'a⟨U+200B⟩b'],
  ['12\u202e34', '12⟨U+202E⟩34'],
  ['\tyear\0', '⟨U+0009⟩year⟨U+0000⟩'],
  ['글 한 줄\n다음 줄', '글 한 줄\n다음 줄'],
])('writes hidden signs by number: %j', (text, shown) => {
  expect(revealHidden(text)).toBe(shown);
});

it.each([
  ['ko', undefined, '/about/problems/#id-twice'],
  ['en', undefined, '/en/about/problems/#id-twice'],
  ['ko', 'https://example.org', 'https://example.org/about/problems/#id-twice'],
  ['en', 'https://example.org/city/', 'https://example.org/city/en/about/problems/#id-twice'],
] as const)('stands in %s on %s at %s', (language, site, address) => {
  expect(addressOfProblem('id-twice', language, site)).toBe(address);
});
