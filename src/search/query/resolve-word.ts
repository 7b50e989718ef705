import { foldText } from '../fold.ts';
import { isInitials, isSyllable } from '../jamo.ts';
import { typeHangul, typeLatin } from '../keyboard.ts';
import { translateWord } from '../language/bilingual.ts';
import { listOtherNames } from '../language/body-names.ts';
import { respellEnglish, stemEnglish } from '../language/english.ts';
import { findFamily } from '../language/families.ts';
import { endsAsPredicate } from '../language/function-words.ts';
import { respellLoanword } from '../language/loanwords.ts';
import { respellVariants } from '../language/spelling-variants.ts';
import { dropSuffix } from '../language/noun-stem.ts';
import { stripParticle, stripVerb } from '../particles.ts';
import { gatherConcept, type Concept } from './concept.ts';
import type { MatchKind } from './match-kinds.ts';
import type { FindSynonyms } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import type { Finder, Wording } from './wordings.ts';
import type { WordBook } from './word-book.ts';

export interface Resolver {
  index: TextIndex;
  finder: Finder;
  book: WordBook;
  findSynonyms: FindSynonyms;
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** What the same keys write on the other keyboard layout; undefined where that gives nothing to look for. */
export function switchLayout(text: string): string | undefined {
  if (/^[\x20-\x7e]+$/.test(text) && /[a-z]/i.test(text)) {
    const hangul = foldText(typeHangul(text) ?? '');
    return [...hangul].some(isSyllable) && !/[ㄱ-ㅣ]/.test(hangul) ? hangul : undefined;
  }
  if (!/[ㄱ-ㅣ]/.test(text)) return undefined;
  const latin = foldText(typeLatin(text) ?? '');
  return /^[a-z\d ]+$/.test(latin) ? latin : undefined;
}

const say = (how: MatchKind, weight: number) => (words: string | readonly string[]) => ({
  words: typeof words === 'string' ? [words] : words,
  weight,
  how,
});

/** The forms of a word that mean the same without any guess: itself, without particle or ending, in English its stem. */
export function listForms(word: string): string[] {
  const stem = stripParticle(word);
  const forms = [word, stem, stripVerb(word), stem && stripVerb(stem), stemEnglish(word)];
  return [...new Set(forms.filter(isDefined))];
}

/** One syllable and what may follow nothing but a noun, as longer words end as well: 법을 in 방법을; 마을 is a noun itself. */
const shortObject = /^(?![가마노고]을)[가-힣][을를에]$/;

/** A word of one syllable begins and ends many others: by itself it is no surer than what it is called elsewhere. */
const weighForm = (word: string, index: number) =>
  (word.length === 1 && isSyllable(word)) || shortObject.test(word) ? 0.65 : index === 0 ? 1 : 0.92;

/** What is certain of a word: its own forms, and what the site and the language say for it. */
export function listSureWays(word: string, findSynonyms: FindSynonyms): Wording[] {
  const forms = listForms(word);
  const own = forms.map((form, index) =>
    say(index === 0 ? 'exact' : 'particle', weighForm(word, index))(form),
  );
  const others = forms.flatMap((form) => [
    ...findSynonyms(form).map(say('synonym', 0.85)),
    // One syllable begins too many other words: car is no 카드.
    ...respellLoanword(form)
      .filter((each) => each.length > 1 || isSyllable(word[0]))
      .map(say('synonym', 0.85)),
    ...respellVariants(form).map(say('synonym', 0.85)),
    ...listOtherNames(form).map(say('synonym', 0.85)),
    ...respellEnglish(form).map(say('synonym', 0.7)),
    ...translateWord(form)
      .filter((each) => each.length > 1)
      .map(say('synonym', 0.7)),
    ...translateWord(form).flatMap(findSynonyms).map(say('synonym', 0.7)),
    ...(findFamily(form)?.means ?? []).map(say('synonym', 0.6)),
  ]);
  return [...own, ...others];
}

/** Two syllables of which the last may be a particle are a short word with it rather than a slip. */
const endsLikeParticle = (word: string) => /[은는이가을를에의와과도로만]$/.test(word);

/** Whether English has such a word: what stands nowhere on the site need not be a slip. */
const isEnglish = (word: string) => translateWord(word).length + respellEnglish(word).length > 0;

async function findTypo(word: string, { finder, book }: Resolver): Promise<Wording[]> {
  if (isEnglish(word)) return [];
  for (const form of listForms(word)) {
    if (form.length < 2 || (form.length === 2 && endsLikeParticle(form))) continue;
    const near = await book.findNearest(form);
    const sets = await Promise.all(near.map((other) => finder.find(other)));
    const titled = near.filter((_, index) => sets[index]?.titled[0] !== undefined);
    const isShort = form.length < 3 || /^[a-z]{1,6}$/.test(form);
    const best = titled.length > 0 || isShort ? titled : near;
    if (best.length > 0) return best.map(say('typo', 0.7));
  }
  return [];
}

const longestSplit = 20;

/** A word that was taken apart: what stands on the site, and what does not. */
export interface Cut {
  parts: readonly string[];
  rest: readonly string[];
}

const costOfPart = 1;
/** What stands nowhere is dearer than any way to cut what does. */
const costOfRest = 3;
const longestRest = 3;
/** Two of three syllables at least stand on the site. */
const leastKnown = 2 / 3;

/**
 * Cuts a long word into words that stand on the site, as few as possible; undefined where too little of it does. No cut follows a
 * digit: a number stays whole, and with what it counts.
 */
export async function splitWord(
  word: string,
  { finder, findSynonyms }: Pick<Resolver, 'finder' | 'findSynonyms'>,
): Promise<Cut | undefined> {
  if (word.length < 4 || word.length > longestSplit || !/[가-힣]/.test(word)) return undefined;
  const isPart = async (part: string) =>
    !/\d$/.test(part) &&
    ((await finder.find(part)).numbers.length > 0 || findSynonyms(part).length > 0);
  /** The best cut of what begins at each place, from the end backwards. */
  const cuts: (Cut & { cost: number })[] = [];
  cuts[word.length] = { parts: [], rest: [], cost: 0 };
  for (let start = word.length - 1; start >= 0; start -= 1) {
    for (let end = word.length; end > start; end -= 1) {
      const after = cuts[end];
      const part = word.slice(start, end);
      if (!after || part === word) continue;
      const known = after.cost + costOfPart;
      const unknown = after.cost + costOfRest + part.length;
      const best = cuts[start]?.cost ?? Infinity;
      if (part.length > 1 && known < best && (await isPart(part))) {
        cuts[start] = { ...after, parts: [part, ...after.parts], cost: known };
      } else if (part.length <= longestRest && unknown < best) {
        cuts[start] = { ...after, rest: [part, ...after.rest], cost: unknown };
      }
    }
  }
  const [cut] = cuts;
  if (!cut) return undefined;
  return cut.parts.join('').length >= word.length * leastKnown ? cut : undefined;
}

async function* listGuesses(
  word: string,
  { book, ...resolver }: Resolver,
  isAlone: boolean,
): AsyncGenerator<readonly Wording[]> {
  if (isInitials(word)) yield (await book.findByInitials(word)).map(say('initials', 0.7));
  const switched = switchLayout(word);
  if (switched !== undefined) yield [say('keyboard', 0.8)(switched.split(' '))];
  // Beside other words a verb that stands nowhere is no slip in a noun.
  if (!isAlone && endsAsPredicate(word)) return;
  const name = stripParticle(word) ?? word;
  yield await findTypo(word, { book, ...resolver });
  yield (await book.findByAbbreviation(name)).map(say('synonym', 0.7));
  const stem = dropSuffix(word) ?? dropSuffix(name);
  if (stem !== undefined) yield [say('synonym', 0.65)(stem)];
}

/** What a word means on this site; undefined where nothing comes near it. @param isAlone whether no other word names anything */
export async function resolveWord(
  word: string,
  resolver: Resolver,
  isAlone: boolean,
  strength: { weight?: number; isNeeded?: boolean } = {},
): Promise<Concept | undefined> {
  const { finder, findSynonyms, book } = resolver;
  const all = listSureWays(word, findSynonyms);
  const ways = (await book.onlyBegins(word)) ? all.filter(({ words }) => words[0] !== word) : all;
  const sure = await gatherConcept(finder, word, ways, strength);
  if (sure) return sure;
  for await (const ways of listGuesses(word, resolver, isAlone)) {
    const guess = await gatherConcept(finder, word, ways, strength);
    if (guess) return guess;
  }
  return undefined;
}
