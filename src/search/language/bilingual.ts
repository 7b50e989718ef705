import { keyEnglish } from './english.ts';
import { readGroups } from './word-table.ts';
import { englishCareWords } from './words/english-care.ts';
import { englishStreetWords } from './words/english-streets.ts';
import { englishNatureWords } from './words/english-nature.ts';
import { englishLivingWords } from './words/english-living.ts';
import { englishRuleWords } from './words/english-rule.ts';
import { englishCivicWords } from './words/english-civic.ts';
import { englishOfficeWords } from './words/english-office.ts';
import { englishPhrases } from './words/english-phrases.ts';
import { englishTownWords } from './words/english-town.ts';
import { englishWorldWords } from './words/english-world.ts';

const known = new Map<string, Set<string>>();
for (const { says, means } of [
  englishTownWords,
  englishOfficeWords,
  englishWorldWords,
  englishCivicWords,
  englishPhrases,
  englishCareWords,
  englishStreetWords,
  englishNatureWords,
  englishLivingWords,
  englishRuleWords,
].flatMap(readGroups)) {
  for (const key of new Set(says.map(keyEnglish))) {
    known.set(key, new Set([...(known.get(key) ?? []), ...means]));
  }
}

/** What English questions call things that records name in Korean only: the Korean words for an English one, in any of its forms. */
export function translateWord(word: string): readonly string[] {
  return /^[a-z\d]+$/.test(word) ? [...(known.get(keyEnglish(word)) ?? [])] : [];
}
