import { translateWord } from '../language/bilingual.ts';
import { respellEnglish } from '../language/english.ts';
import { respellLoanword } from '../language/loanwords.ts';
import { findFamily } from '../language/families.ts';
import { findKoreanIdiom } from '../language/korean-idioms.ts';
import { classifyWord, standsBeforeCounted } from '../language/function-words.ts';
import { isSyllable } from '../jamo.ts';
import { gatherConcept } from './concept.ts';
import { listForms, listSureWays, type Resolver } from './resolve-word.ts';

/** A word of the question, or two that may be one. */
export interface Sought {
  word: string;
  apart?: readonly string[];
  /** Both as one loan word in Hangul: call centre, 콜센터. */
  spelled?: readonly string[];
}

/** The forms of two words as one; a form without the second of them tells nothing of both. */
const listBoth = (word: string, next: string): string[] =>
  listForms(word + next).filter(({ length }) => length > word.length);

/** Two Latin words as Korean writes them together; only what stands on the site. */
async function spellTogether(
  word: string,
  next: string,
  { finder }: Resolver,
): Promise<Sought | undefined> {
  if (!/^[a-z]+ [a-z]+$/.test(`${word} ${next}`)) return undefined;
  const [firsts, seconds] = [word, next].map((each) =>
    respellLoanword(each).filter((spelling) => isSyllable(spelling[0])),
  );
  const joined = firsts?.flatMap((first) => (seconds ?? []).map((second) => first + second)) ?? [];
  const found = await Promise.all(joined.map((each) => finder.find(each)));
  const spelled = joined.filter((_, at) => found[at]?.numbers[0] !== undefined);
  return spelled.length === 0 ? undefined : { word: word + next, apart: [word, next], spelled };
}

/**
 * Two words that are one of a family, where the site says any of it: 빨간 버스, 상 받았나요. Only a syllable begins a verb: it means
 * nothing apart.
 */
async function joinFamily(
  word: string,
  next: string,
  { finder, findSynonyms }: Resolver,
): Promise<Sought | undefined> {
  const families = listBoth(word, next).flatMap((form) => findFamily(form) ?? []);
  const isOne = families.some(({ isVerb }) => !isVerb || word.length === 1);
  if (!isOne || classifyWord(word) !== 'content') return undefined;
  const isSaid = await gatherConcept(finder, word + next, listSureWays(word + next, findSynonyms));
  if (!isSaid) return undefined;
  return { word: word + next, ...(word.length > 1 ? { apart: [word, next] } : {}) };
}

/** Two English words that stand for one thing, where the site says it: town hall, day care. */
async function joinEnglish(
  word: string,
  next: string,
  { finder, findSynonyms }: Resolver,
): Promise<Sought | undefined> {
  const both = word + next;
  if (!/^[a-z]+ [a-z]+$/.test(`${word} ${next}`)) return undefined;
  if (classifyWord(both) === 'filler') return { word: both };
  if (translateWord(both).length + respellEnglish(both).length === 0) return undefined;
  const isSaid = await gatherConcept(finder, both, listSureWays(both, findSynonyms));
  return isSaid && { word: both, apart: [word, next] };
}

/** Words that say one thing together, where the site says it in any of its own words: 재판 이긴, 승소. */
async function joinIdiom(
  words: readonly string[],
  from: number,
  { finder }: Resolver,
): Promise<{ sought: Sought[]; length: number } | undefined> {
  const idiom = findKoreanIdiom(words, from);
  if (!idiom) return undefined;
  const found = await Promise.all(idiom.means.map((word) => finder.find(word)));
  const spelled = idiom.means.filter((_, at) => found[at]?.numbers[0] !== undefined);
  if (spelled.length === 0) return undefined;
  const one = { word: idiom.own.join(''), apart: idiom.own, spelled };
  return {
    sought: [one, ...idiom.between.map((word) => ({ word }))],
    length: idiom.length,
  };
}

/** A syllable by itself, and a word that stands nowhere, may be a part of its neighbour. */
export async function joinStrays(words: readonly string[], resolver: Resolver): Promise<Sought[]> {
  const { finder, findSynonyms } = resolver;
  const isStray = async (word: string) =>
    isSyllable(word[0]) &&
    (word.length === 1 ||
      (classifyWord(word) === 'content' &&
        !(await gatherConcept(finder, word, listSureWays(word, findSynonyms)))));
  const joined: Sought[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const idiom = await joinIdiom(words, index, resolver);
    if (idiom) {
      joined.push(...idiom.sought);
      index += idiom.length - 1;
      continue;
    }
    const [word = '', next] = [words[index], words[index + 1]];
    const one =
      next === undefined
        ? undefined
        : ((await spellTogether(word, next, resolver)) ??
          (await joinEnglish(word, next, resolver)) ??
          (await joinFamily(word, next, resolver)));
    if (one) {
      joined.push(one);
      index += 1;
      continue;
    }
    const isKnownPair = next !== undefined && findSynonyms(word + next).length > 0;
    const isCounted = index > 0 && standsBeforeCounted(words[index - 1] ?? '');
    const isNaming = (each: string) => classifyWord(each) === 'content';
    const canJoin =
      next !== undefined &&
      !/\d/.test(word) &&
      !isCounted &&
      (isNaming(word) || isNaming(next)) &&
      ((await isStray(word)) || (await isStray(next)));
    const both = next === undefined ? [] : listBoth(word, next);
    const found = canJoin ? await Promise.all(both.map((form) => finder.find(form))) : [];
    const isKnown = isKnownPair || found.some(({ numbers }) => numbers.length > 0);
    if (next === undefined || !isKnown) {
      joined.push({ word });
      continue;
    }
    joined.push({ word: word + next, apart: [word, next] });
    index += 1;
  }
  return joined;
}
