import { isSyllable } from '../jamo.ts';
import { findAmounts, findDollars, nameAmount, nameDollars } from '../amounts.ts';
import { findDates } from '../language/dates.ts';
import { findFamily } from '../language/families.ts';
import { classifyWord, endsAsPredicate } from '../language/function-words.ts';
import { listNumberForms } from '../language/numbers.ts';
import { gatherConcept, type Concept } from './concept.ts';
import { looser, type MatchKind } from './match-kinds.ts';
import { readRange } from './read-range.ts';
import { listForms, listSureWays, resolveWord, splitWord, type Resolver } from './resolve-word.ts';

/** What a question asks for, in parts, and the words that stand nowhere on the site. */
export interface ReadQuestion {
  concepts: readonly Concept[];
  missing: readonly string[];
  /** Verbs and adjectives that stand nowhere: the question is answered without them, and says so. */
  left: readonly string[];
}

/** Days and amounts, by what they are instead of how they are written. */
function findTold(text: string): { words: string; token: string }[] {
  const dates = findDates(text);
  let rest = text;
  for (const { words } of dates) rest = rest.replace(words, ' ');
  const foreign = findDollars(rest).map((each) => ({ ...each, token: nameDollars(each.dollars) }));
  for (const { words } of foreign) rest = rest.replace(words, ' ');
  const amounts = findAmounts(rest).map(({ words, won }) => ({ words, token: nameAmount(won) }));
  return [...dates, ...foreign, ...amounts];
}

async function readTold(
  text: string,
  { finder }: Resolver,
): Promise<Omit<ReadQuestion, 'left'> & { rest: string }> {
  const concepts: Concept[] = [];
  const missing: string[] = [];
  let rest = text;
  for (const { words, token } of findTold(text)) {
    const plain = { words: words.split(' '), weight: 1, how: 'exact' } as const;
    const told = { words: [token], weight: 0.95, how: 'amount' } as const;
    const concept = await gatherConcept(finder, words, [plain, told]);
    rest = rest.replace(words, ' ');
    if (concept) concepts.push(concept);
    else missing.push(words);
  }
  return { concepts, missing, rest };
}

/** A word of the question, or two that may be one. */
interface Sought {
  word: string;
  apart?: readonly string[];
}

/** A syllable by itself, and a word that stands nowhere, may be a part of its neighbour. */
async function joinStrays(words: readonly string[], resolver: Resolver): Promise<Sought[]> {
  const { finder, findSynonyms } = resolver;
  const isStray = async (word: string) =>
    isSyllable(word[0]) &&
    (word.length === 1 ||
      (classifyWord(word) === 'content' &&
        !(await gatherConcept(finder, word, listSureWays(word, findSynonyms)))));
  const joined: Sought[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', next] = [words[index], words[index + 1]];
    const isKnownPair = next !== undefined && findSynonyms(word + next).length > 0;
    const canJoin =
      next !== undefined && !/\d/.test(word) && ((await isStray(word)) || (await isStray(next)));
    const both = next === undefined ? [] : listForms(word + next);
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

const guesses: readonly MatchKind[] = ['typo', 'initials', 'keyboard'];

const verb = { weight: 0.7 };
/** What is asked for of a record need not stand in its text in these words. */
const field = { weight: 0.25, isNeeded: false };
const weak = { weight: 0.2, isNeeded: false };

async function readWord({ word, apart }: Sought, resolver: Resolver): Promise<Concept | undefined> {
  const { finder, findSynonyms } = resolver;
  if (apart) {
    const ways = [
      ...listSureWays(word, findSynonyms),
      { words: apart, weight: 0.95, how: 'exact' as const },
    ];
    return gatherConcept(finder, word, ways);
  }
  const number = listNumberForms(word);
  if (number) {
    const ways = number.map((form) => ({ words: [form], weight: 1, how: 'exact' as const }));
    return gatherConcept(finder, word, ways);
  }
  if (findFamily(word)?.isVerb) {
    return gatherConcept(finder, word, listSureWays(word, findSynonyms), verb);
  }
  return resolveWord(word, resolver, classifyWord(word) === 'weak' ? weak : {});
}

/** The same part, found because a word was taken apart. */
function sayApart(concept: Concept): Concept {
  const held = [...concept.held].map(([number, { way, isTitled }]) => {
    const how = looser(way.how, 'spaced');
    return [number, { way: { ...way, how }, isTitled }] as const;
  });
  return { ...concept, how: looser(concept.how, 'spaced'), held: new Map(held) };
}

/** What is written together and stands apart: each part by itself, and what stands nowhere. */
async function readParts(
  word: string,
  resolver: Resolver,
): Promise<{ concepts: Concept[]; rest: readonly string[] }> {
  for (const form of listForms(word)) {
    const cut = await splitWord(form, resolver);
    if (!cut) continue;
    const naming = cut.parts.filter((part) => !['ask', 'filler'].includes(classifyWord(part)));
    const read = await Promise.all(naming.map((part) => readWord({ word: part }, resolver)));
    const concepts = read.filter((each) => each !== undefined).map(sayApart);
    const rest = cut.rest.filter((part) => part.length > 1 && classifyWord(part) === 'content');
    return { concepts, rest };
  }
  return { concepts: [], rest: [] };
}

/** Reads the words of a question. Words that only ask are left out, unless there are no others. */
export async function readQuestion(
  words: readonly string[],
  resolver: Resolver,
  asking: ReadonlySet<string> = new Set(),
): Promise<ReadQuestion> {
  const range = await readRange(words.join(' '), resolver.index);
  const told = await readTold(range.rest, resolver);
  const joined = await joinStrays(told.rest.split(' ').filter(Boolean), resolver);
  const naming = joined.filter(({ word }) => !['ask', 'filler'].includes(classifyWord(word)));
  const known = [...(range.concept ? [range.concept] : []), ...told.concepts];
  const [concepts, missing, left] = [[...known], [...told.missing], [] as string[]];
  for (const sought of naming.length + known.length > 0 ? naming : joined) {
    const { word } = sought;
    if (asking.has(word)) {
      const named = await gatherConcept(
        resolver.finder,
        word,
        listSureWays(word, resolver.findSynonyms),
        field,
      );
      if (named) concepts.push(named);
      continue;
    }
    const concept = await readWord(sought, resolver);
    if (concept) concepts.push(concept);
    if (concept || classifyWord(word) !== 'content') continue;
    const read = await readParts(word, resolver);
    concepts.push(...read.concepts);
    if (read.concepts.length > 0) {
      if (!endsAsPredicate(word)) missing.push(...read.rest);
      continue;
    }
    if (endsAsPredicate(word)) left.push(word);
    else missing.push(word);
  }
  // With words missing a guess of another would be wrong.
  const sure = concepts.filter(({ how }) => !guesses.includes(how));
  return { concepts: missing.length > 0 ? sure : concepts, missing, left };
}
