import { describe, expect, test } from 'vitest';
import { foldText, squeezeText } from '../../../src/search/fold.ts';
import { readCircles, readGroups } from '../../../src/search/language/word-table.ts';
import { bodyNames } from '../../../src/search/language/words/bodies.ts';
import { choreWords } from '../../../src/search/language/words/chores.ts';
import { dailyWords } from '../../../src/search/language/words/daily.ts';
import { englishCivicWords } from '../../../src/search/language/words/english-civic.ts';
import { englishDoingCircles } from '../../../src/search/language/words/english-doing.ts';
import { englishCircles } from '../../../src/search/language/words/english-near.ts';
import { englishOfficeWords } from '../../../src/search/language/words/english-office.ts';
import { englishPhrases } from '../../../src/search/language/words/english-phrases.ts';
import { englishTownWords } from '../../../src/search/language/words/english-town.ts';
import { englishWorldWords } from '../../../src/search/language/words/english-world.ts';
import { englishCareWords } from '../../../src/search/language/words/english-care.ts';
import { englishLivingWords } from '../../../src/search/language/words/english-living.ts';
import { englishNatureWords } from '../../../src/search/language/words/english-nature.ts';
import { englishRuleWords } from '../../../src/search/language/words/english-rule.ts';
import { englishStreetWords } from '../../../src/search/language/words/english-streets.ts';
import { loanWords } from '../../../src/search/language/words/loan-words.ts';
import { officeWords } from '../../../src/search/language/words/office.ts';
import { peopleWords } from '../../../src/search/language/words/people.ts';
import { spellings } from '../../../src/search/language/words/spellings.ts';
import { townWords } from '../../../src/search/language/words/town.ts';
import { verbWords } from '../../../src/search/language/words/verbs.ts';

const nouns = [peopleWords, townWords, officeWords, dailyWords, choreWords].flatMap(readGroups);
const verbs = readGroups(verbWords);
const english = [
  englishTownWords,
  englishOfficeWords,
  englishWorldWords,
  englishCivicWords,
  englishPhrases,
  englishCareWords,
  englishLivingWords,
  englishNatureWords,
  englishRuleWords,
  englishStreetWords,
].flatMap(readGroups);
const circles = [bodyNames, englishCircles, englishDoingCircles].flatMap(readCircles);
const loans = readGroups(loanWords);

const listTwice = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index);

/** Words of nearly every municipal document: to be found by one of them says nothing. */
const everywhere = ['사업', '추진', '시민', '계획', '지원', '운영', '관리'];

describe('tables of words', () => {
  test.each([
    ['nouns', nouns, 450],
    ['verbs', verbs, 120],
    ['english', english, 300],
    ['loan words', loans, 230],
    ['spellings', readGroups(spellings), 100],
  ])('%s are groups of words that are folded', (_, groups, least) => {
    expect(groups.length).toBeGreaterThanOrEqual(least);
    for (const { says, means } of groups) {
      expect(means.length, says.join(' ')).toBeGreaterThan(0);
      for (const word of [...says, ...means].map((each) => each.replace('~', ''))) {
        expect(word).not.toBe('');
        expect(squeezeText(foldText(word))).toBe(word);
      }
    }
  });

  test('circles hold two words or more, none twice', () => {
    expect(circles.filter((circle) => circle.length < 2 || listTwice(circle).length > 0)).toEqual(
      [],
    );
  });

  test.each([
    ['nouns', nouns],
    ['verbs', verbs],
    ['spellings', readGroups(spellings)],
  ])('%s stand in one group each', (_, groups) => {
    expect(listTwice(groups.flatMap(({ says }) => says))).toEqual([]);
  });

  test('a noun and the noun of a verb are not said twice', () => {
    const said = verbs.flatMap(({ says }) => says).filter((word) => word.endsWith('~'));
    const all = [...nouns.flatMap(({ says }) => says), ...said.map((word) => word.slice(0, -1))];
    expect(listTwice(all)).toEqual([]);
  });

  test('a noun means something besides itself', () => {
    const idle = nouns.flatMap(({ says, means }) =>
      says.filter((word) => means.every((each) => each === word)),
    );
    expect(idle).toEqual([]);
  });

  test('what is meant is six words at most, none of one syllable and none that stands everywhere', () => {
    for (const { says, means } of [...nouns, ...verbs]) {
      expect(means.length, says.join(' ')).toBeLessThanOrEqual(6);
      expect(listTwice(means)).toEqual([]);
      expect(means.filter((word) => word.length < 2 || everywhere.includes(word))).toEqual([]);
    }
  });

  test('an English word means what stands everywhere only where it says just that', () => {
    const plain = english.filter(({ means }) => means.some((word) => everywhere.includes(word)));
    expect(plain.map(({ says: [first] }) => first)).toEqual([
      'project',
      'plan',
      'support',
      'citizen',
    ]);
    expect(english.flatMap(({ means }) => means).filter((word) => word.length < 2)).toEqual([]);
  });

  test('English has 700 words and 150 circles', () => {
    expect(new Set(english.flatMap(({ says }) => says)).size).toBeGreaterThan(700);
    expect(readCircles(englishCircles).length).toBeGreaterThan(150);
  });
});
