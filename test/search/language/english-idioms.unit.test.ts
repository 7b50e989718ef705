import { describe, expect, test } from 'vitest';
import { translateWord } from '../../../src/search/language/bilingual.ts';
import { respellEnglish } from '../../../src/search/language/english.ts';
import { rewriteIdioms } from '../../../src/search/language/english-idioms.ts';
import { isLightEnglish } from '../../../src/search/language/english-light.ts';
import { englishIdioms } from '../../../src/search/language/words/english-idioms.ts';

const rewrite = (text: string) => rewriteIdioms(text.split(' ')).join(' ');

describe('idioms of English', () => {
  test.each([
    ['which office was got rid of', 'which office was abolish'],
    ['people cut off from others', 'people isolated others'],
    ['was the city taken to court', 'was the city lawsuit'],
    ['who took the old mayor to court', 'who lawsuit the old mayor'],
    ['babies were born', 'birth were'],
    ['can i become mayor for a day', 'can i become honorarymayor'],
    ['do they get rid of posts and look after pets', 'do they abolish posts and care pets'],
  ])('%s: %s', (text, said) => {
    expect(rewrite(text)).toBe(said);
  });

  test.each(['the court takes the city', 'rid the town of rats', '콜센터 예산', ''])(
    '%s stays as it is',
    (text) => {
      expect(rewrite(text)).toBe(text);
    },
  );

  test('each says a word that English or a table knows, and has two words or more', () => {
    const rows = englishIdioms
      .trim()
      .split('\n')
      .map((row) => row.split(' : '));
    expect(rows.filter((row) => row.length !== 2)).toEqual([]);
    const short = rows
      .flatMap(([says = '']) => says.split(' | '))
      .filter((each) => !each.includes(' '));
    expect(short).toEqual([]);
    const unknown = rows.flatMap(([, means = '']) =>
      translateWord(means).length + respellEnglish(means).length > 0 ? [] : [means],
    );
    expect(unknown).toEqual([]);
  });
});

describe('words that name nothing by themselves', () => {
  test.each([
    'brings',
    'brought',
    'became',
    'dealing',
    'bigger',
    'useless',
    'instances',
    'million',
  ])('%s', (word) => {
    expect(isLightEnglish(word)).toBe(true);
  });

  test.each(['library', 'hire', 'voted', 'taxi', 'maps', 'parking', 'lights', '예산', '12-1'])(
    '%s names something',
    (word) => {
      expect(isLightEnglish(word)).toBe(false);
    },
  );
});
