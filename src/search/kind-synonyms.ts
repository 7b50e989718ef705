import { translator } from '../i18n/translate.ts';
import type { Synonym } from '../schema/synonyms.ts';
import { searchKinds } from './kinds.ts';

const t = translator('ko');
const english = translator('en');

const cut = (words: string) => words.split(', ');

/** English words for the kinds of records and for money, which the records say in Korean. */
export function listKindSynonyms(): Synonym[] {
  const kinds = searchKinds.map((kind) => ({
    words: cut(english(`search.say.${kind}`)),
    means: cut(t(`search.say.${kind}`)).slice(0, 1),
  }));
  const money = { words: cut(english('search.say.money')), means: [t('search.say.money')] };
  return [...kinds, money];
}
