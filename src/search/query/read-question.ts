import { isSyllable } from '../jamo.ts';
import { findAmounts, findDollars, nameAmount, nameDollars } from '../amounts.ts';
import { findDates } from '../language/dates.ts';
import { isLightEnglish } from '../language/english-light.ts';
import { findFamily } from '../language/families.ts';
import { classifyWord, endsAsPredicate } from '../language/function-words.ts';
import { cutDwellers, isScopeEnding } from '../language/government-names.ts';
import { listNumberForms } from '../language/numbers.ts';
import { stripVerb } from '../particles.ts';
import { joinStrays, type Sought } from './join-words.ts';
import { gatherConcept, type Concept } from './concept.ts';
import { looser, type MatchKind } from './match-kinds.ts';
import { readRange, readRounded } from './read-range.ts';
import { weights } from './weights.ts';
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
  { finder, index }: Resolver,
): Promise<Omit<ReadQuestion, 'left'> & { rest: string }> {
  const concepts: Concept[] = [];
  const missing: string[] = [];
  let rest = text;
  for (const { words, token } of findTold(text)) {
    const plain = { words: words.split(' '), weight: 1, how: 'exact' } as const;
    const told = { words: [token], weight: 0.95, how: 'amount' } as const;
    const concept =
      (await gatherConcept(finder, words, [plain, told])) ?? (await readRounded(words, index));
    rest = rest.replace(words, ' ');
    if (concept) concepts.push(concept);
    else missing.push(words);
  }
  return { concepts, missing, rest };
}

const guesses: readonly MatchKind[] = ['typo', 'initials', 'keyboard'];

const verb = { weight: 0.7 };
/** Below what is sure. */
const near = 0.65;
/** What is asked for of a record need not stand in its text in these words. */
const field = { weight: 0.25, isNeeded: false };
/** A verb of no family may stand anywhere. */
const passing = { weight: 0.5, isNeeded: false };
const weak = { weight: 0.2, isNeeded: false };
const mostPairs = 2;

async function readWord(
  { word, apart, spelled = [] }: Sought,
  resolver: Resolver,
  isAlone = false,
): Promise<Concept | undefined> {
  const { finder, findSynonyms } = resolver;
  if (apart) {
    const ways = [
      ...listSureWays(word, findSynonyms),
      { words: apart, weight: 0.95, how: 'exact' as const },
      ...spelled.map((each) => ({ words: [each], weight: 0.97, how: 'synonym' as const })),
    ];
    return gatherConcept(finder, word, ways, classifyWord(word) === 'weak' ? weak : {});
  }
  const number = listNumberForms(word);
  if (number) {
    // The figure without what it counts stands in many records that count something else.
    const weigh = (form: string) => (/^\d{1,3}$/.test(form) && form !== word ? 0.75 : 1);
    const ways = number.map((form) => ({
      words: [form],
      weight: weigh(form),
      how: 'exact' as const,
    }));
    return gatherConcept(finder, word, ways);
  }
  if (findFamily(word)?.isVerb) {
    // The verb itself may stand anywhere, so that few records say it tells no more than what it means.
    const ways = listSureWays(word, findSynonyms).map((way) =>
      stripVerb(word) === undefined && way.how !== 'synonym' ? { ...way, weight: near } : way,
    );
    return gatherConcept(finder, word, ways, verb);
  }
  const isPredicate =
    !isAlone && (isLightEnglish(word) || (endsAsPredicate(word) && stripVerb(word) === undefined));
  const strength = classifyWord(word) === 'weak' ? weak : isPredicate ? passing : {};
  return resolveWord(word, resolver, isAlone, strength);
}

/** The same part, found because a word was taken apart. */
function sayApart(concept: Concept, partOf: string): Concept {
  const held = [...concept.held].map(([number, { way, isTitled }]) => {
    const how = looser(way.how, 'spaced');
    return [number, { way: { ...way, how }, isTitled }] as const;
  });
  return { ...concept, how: looser(concept.how, 'spaced'), held: new Map(held), partOf };
}

/** Two words that stand side by side in the question may stand together in records: then those are meant first. */
async function readPairs(naming: readonly Sought[], { finder }: Resolver): Promise<Concept[]> {
  const pairs = naming.flatMap(({ word }, at) => {
    const next = naming[at + 1]?.word ?? '';
    return isSyllable(word[0]) && isSyllable(next[0]) ? [[word, next] as const] : [];
  });
  const read = await Promise.all(
    pairs.slice(0, mostPairs).map(([word, next]) => {
      const forms = listForms(word + next).filter(({ length }) => length > word.length + 1);
      const ways = forms.map((form) => ({ words: [form], weight: 1, how: 'exact' as const }));
      return gatherConcept(finder, word + next, ways, { weight: weights.pair, isNeeded: false });
    }),
  );
  return read.flatMap((each) => (each ? [{ ...each, isPair: true }] : []));
}

/**
 * What is written together and stands apart: each part by itself, and what stands nowhere.
 *
 * @param isWhole whether a word of which a piece stands nowhere is left alone
 */
async function readParts(
  word: string,
  resolver: Resolver,
  isWhole = false,
): Promise<{ concepts: Concept[]; rest: readonly string[] }> {
  // Without its particle first, which else begins the next part or ends the last.
  for (const form of listForms(word).toSorted((a, b) => a.length - b.length)) {
    const cut = await splitWord(form, resolver);
    if (!cut || (isWhole && cut.rest.length > 0)) continue;
    const naming = cut.parts.filter((part) => !['ask', 'filler'].includes(classifyWord(part)));
    const read = await Promise.all(naming.map((part) => readWord({ word: part }, resolver)));
    const concepts = read.flatMap((each) => (each ? [sayApart(each, form)] : []));
    const rest = cut.rest.filter((part) => part.length > 1 && classifyWord(part) === 'content');
    return { concepts, rest };
  }
  return { concepts: [], rest: [] };
}

/** The name of a government at the beginning of a word that stands nowhere: 김포시장 is of 김포. */
async function cutScope(sought: Sought, resolver: Resolver): Promise<Sought[]> {
  const { word, apart } = sought;
  const { finder, findSynonyms, index } = resolver;
  if (apart || word.length < 3 || !isSyllable(word[0])) return [sought];
  const isGovernment = async (name: string) =>
    (await finder.find(name)).titled.some((number) => index.kindOf(number) === 'government');
  const city = cutDwellers(word);
  if (city !== undefined && (await isGovernment(city))) return [{ word: city }];
  if (await gatherConcept(finder, word, listSureWays(word, findSynonyms))) return [sought];
  for (const end of [3, 2]) {
    const [name, rest] = [word.slice(0, end), word.slice(end)];
    const isNamed = await isGovernment(name);
    if (isNamed && isScopeEnding(rest)) return [{ word: name }];
    if (isNamed && rest.length > 1) return [{ word: name }, { word: rest }];
  }
  return [sought];
}

/** So many syllables are rather several words than a slip in one; to look for slips costs the words of the whole site. */
const longest = 6;

async function readCompound({ word, apart }: Sought, resolver: Resolver): Promise<Concept[]> {
  const { finder, findSynonyms } = resolver;
  if (apart || word.length < longest || !isSyllable(word[0])) return [];
  if (await gatherConcept(finder, word, listSureWays(word, findSynonyms))) return [];
  return (await readParts(word, resolver, true)).concepts;
}

/** What is said again in another form of the same word tells no more: 줄인다던데 … 줄인대요. */
const isSaidFirst = (concept: Concept, at: number, all: readonly Concept[]): boolean =>
  concept.how !== 'synonym' ||
  all.findIndex(({ how, to }) => how === 'synonym' && to === concept.to) === at;

/** Reads the words of a question. Words that only ask are left out, unless there are no others. */
export async function readQuestion(
  words: readonly string[],
  resolver: Resolver,
  asking: ReadonlySet<string> = new Set(),
): Promise<ReadQuestion> {
  const range = await readRange(words.join(' '), resolver.index);
  const told = await readTold(range.rest, resolver);
  const joined = await joinStrays(told.rest.split(' ').filter(Boolean), resolver);
  const cut = (await Promise.all(joined.map((each) => cutScope(each, resolver)))).flat();
  const naming = cut.filter(({ word }) => !['ask', 'filler'].includes(classifyWord(word)));
  const known = [...(range.concept ? [range.concept] : []), ...told.concepts];
  const [concepts, missing, left] = [[...known], [...told.missing], [] as string[]];
  for (const sought of naming.length + known.length > 0 ? naming : cut) {
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
    const whole = await readCompound(sought, resolver);
    if (whole.length > 0) {
      concepts.push(...whole);
      continue;
    }
    const concept = await readWord(sought, resolver, naming.length + known.length === 1);
    if (concept) concepts.push(concept);
    if (concept || classifyWord(word) !== 'content') continue;
    const read = await readParts(word, resolver);
    concepts.push(...read.concepts);
    if (read.concepts.length > 0) {
      if (!endsAsPredicate(word)) missing.push(...read.rest);
      continue;
    }
    const isPassing = endsAsPredicate(word) || isLightEnglish(word);
    if (isPassing || findFamily(word)?.isVerb === true) left.push(word);
    else missing.push(word);
  }
  if (concepts.length > 1) {
    const others = naming.filter(({ word }) => !asking.has(word));
    concepts.push(...(await readPairs(others, resolver)));
  }
  const said = concepts.filter(isSaidFirst);
  // With words missing a guess of another would be wrong.
  const sure = said.filter(({ how }) => !guesses.includes(how));
  return { concepts: missing.length > 0 ? sure : said, missing, left };
}
