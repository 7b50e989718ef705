import { stripParticle } from '../particles.ts';
import { counterWords, fillerWords, misleadingNames, weakWords } from './words/empty-words.ts';
import { asides, askingWords, emptyVerbs, persons, times } from './words/korean-empty.ts';
import {
  emptyEndings,
  emptyStems,
  finalEndings,
  openEndings,
  regionalEndings,
  typedEndings,
} from './words/spoken-endings.ts';

/**
 * What a word does in a question besides naming: `ask` words ask or are polite, `filler` words say nothing that a record
 * could hold, `weak` words name something that nearly every record is (a pledge, a project), so that they only tip the scale.
 */
export type WordClass = 'ask' | 'filler' | 'weak' | 'content';

const ending =
  '(?:에서|에다|에|가|는|은|이|을|를|의|로|까지|부터|서|쯤|정도|지|죠|요|야|냐|예요|에요|이에요|이예요|인가요|인지|나|였나요|됐나요|되나요|하나요|인가|든지|들|며|입니까|일까요|일까|씩|이나|래요|래|도|째|이죠|이지|인데|이야|만|동안|마다|이라는|라는|이라던|라던)?';

const syllables = Array.from({ length: 399 }, (_, index) =>
  String.fromCharCode(0xac00 + 20 + 28 * index),
);
const pastSyllables = syllables.join('');

/** The pieces of tables as one pattern; ㅆ is every syllable that ends in it. */
const joinPieces = (...tables: readonly string[]) =>
  tables
    .flatMap((table) => table.trim().split(/\s+/))
    .join('|')
    .replaceAll('ㅆ', pastSyllables);

const counters = joinPieces(counterWords);

const ask = new RegExp(
  `^(?:${joinPieces(askingWords)}|언제|어디|누구|누가|무엇|무슨|뭐|뭘|뭔|뭐가|무얼|왜|어떻게|어떤|어느|어때|얼마|얼마나|얼만큼|며칠|어떠|여부|가능|어떻|(?:명|개|건|번|가지|퍼센트)|(?:몇|여러)(?:${counters})|(?:한|두|세|네)(?:명|개|건|번|회|곳|군데|가지|시|분|달|해|날|주|퍼센트|프로|개월|년)|몇|이유|까닭|뜻|의미|무슨뜻)${ending}$`,
);

const toWordSet = (table: string) => new Set(table.trim().split(/\s+/));

const filler = toWordSet([fillerWords, persons, times, asides, emptyVerbs].join(' '));
const weak = toWordSet(weakWords);
const misleading = toWordSet(misleadingNames);

const finals = joinPieces(finalEndings, typedEndings, regionalEndings);

/** A predicate that asks, tells or begs, of a verb that names nothing: 있나요, 맞나요, 해주세요, 했남유. */
const stems = `(?:${joinPieces(emptyStems)})(?:고)?(?:있)?(?:었|았|였|겠|셨|시)?`;
const asks = new RegExp(
  `^(?:${stems}(?:${joinPieces(emptyEndings)})?|(?:${stems})?(?:${finals}))$`,
);

/** A finished predicate of any verb that ends in a question or in politeness, where nothing else is known of it. */
const asksAtEnd = new RegExp(`(?:${finals})$`);

/** One syllable that says nothing, with what may follow it: 데가, 거를, 곳이. */
const short =
  /^(?:거|것|게|데|곳|수|때|중|말|등|후|전|뒤|쪽|분|해|달)(?:가|는|은|이|을|를|의|로|에|에서|에는|도|만|들|까지|부터|요|예요|이에요|인가요|인데|이라는|라는)?$/;

/** Laughing and crying at the end of a word, or by itself. */
const mood = /(?:[ㅋㅎ]{2,}|[ㅠㅜ]+)$/;

function classifyForm(word: string): WordClass | undefined {
  if (misleading.has(word)) return undefined;
  if (ask.test(word)) return 'ask';
  if (filler.has(word) || short.test(word)) return 'filler';
  return weak.has(word) ? 'weak' : undefined;
}

export function classifyWord(typed: string): WordClass {
  const word = /[가-힣]/.test(typed) ? typed.replace(mood, '') : typed;
  if (/^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/.test(word)) return 'filler';
  const stem = stripParticle(word);
  const found = classifyForm(word) ?? (stem === undefined ? undefined : classifyForm(stem));
  if (found) return found;
  if (/^[가-힣]+$/.test(word) && !misleading.has(word) && asks.test(word)) return 'ask';
  return 'content';
}

/** Whether a word is one syllable, or one with an ending: it may be anything. */
export const isBare = (word: string): boolean =>
  /^[가-힣][은는이가을를에의도만게고지로]?$/.test(word);

/** Whether an English question begins so. */
export const beginsAsQuestion = (word: string): boolean =>
  /^(?:who|whose|whom|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)$/.test(
    word,
  );

/** Whether a word counts or asks of what follows: 몇 개, 무슨 일. That is no part of the word after it. */
export const standsBeforeCounted = (word: string): boolean =>
  /^(?:몇|여러|무슨|어떤|뭔|한|두|세|네)$/.test(word);

const goesOn = new RegExp(`(?:${joinPieces(openEndings)})$`);
const goesOnBriefly = /^(?:비싼|쓴|[가-힣](?:린|든|긴|운|은))$/;

/** Whether a word that stands nowhere ends as a verb or an adjective does: a question does not miss it. */
export function endsAsPredicate(typed: string): boolean {
  const word = typed.replace(mood, '');
  if (!/^[가-힣]{2,}$/.test(word)) return false;
  return word.length === 2
    ? goesOnBriefly.test(word) && goesOn.test(word)
    : asksAtEnd.test(word) || goesOn.test(word);
}
