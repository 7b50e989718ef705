import type { Language } from '../../i18n/words.ts';
import type { RecordAnswer } from '../answers/answer.ts';
import type { BlockCounts } from '../answers/answer-block.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import type { Candidate } from '../answers/choose-answer.ts';
import { openAnswers, type ReadBlock } from '../answers/read-answers.ts';
import { readWays } from '../answers/read-ways.ts';
import { nameWays, type SaidWay } from '../answers/ways-file.ts';
import type { Concept } from './concept.ts';
import { endsAsPredicate, isBare } from '../language/function-words.ts';
import { looksLikePlace } from '../language/government-names.ts';
import { setsAgainst } from '../language/kind-words.ts';
import { holdsWord } from './known-text.ts';
import { once } from './once.ts';
import { isAbout, type AskedQuestion } from './rank.ts';
import { listForms } from './resolve-word.ts';
import type { Head, ReadText } from './text-index.ts';

/** What is known of records and pages without looking into texts, each file loaded when it is first asked for. */
export interface AnswerParts {
  loadBlocks: () => Promise<BlockCounts>;
  readBlock: ReadBlock;
}

/** A record that answers the question itself, with what it states. */
export interface AnsweredRecord {
  address: string;
  title: string;
  answers: readonly RecordAnswer[];
}

export interface RankedRecord {
  head: Head;
  known: ReadText;
  score: number;
}

/** Whether a record holds a word of the question, surely and not by a guess. */
function holdsAsked(
  { concepts }: AskedQuestion,
  { head, known }: RankedRecord,
  word: string,
): boolean {
  const concept = concepts.find(({ typed }) => typed === word || typed.startsWith(word));
  if (concept) return concept.held.has(head.number);
  return listForms(word).some((form) => holdsWord(known, form));
}

export interface AnswerFinder {
  findFacts: (
    asked: AskedQuestion,
    found: readonly RankedRecord[],
    language: Language,
    signal?: AbortSignal,
  ) => Promise<AnsweredRecord[]>;
  /** @param missing the words that stand nowhere on the site */
  findWays: (
    asked: AskedQuestion,
    missing: readonly string[],
    language: Language,
    signal?: AbortSignal,
  ) => Promise<SaidWay[]>;
}

const mostWays = 3;

/** What stands in more than this share of the records names none of them. */
const mostNamed = 0.05;
/** What stands in no more than this share says of which. */
const mostTold = 0.02;

/** Pages that list records answer for all of them; a question that tells of which is not about all. */
const listing: ReadonlySet<string> = new Set([
  ...['not-started', 'due', 'overdue', 'ended', 'changed', 'over', 'most-planned', 'most-spent'],
]);

/** A slip in so long a word leaves little doubt of what it names. */
const plainSlip = 4;

/** Whether a word of the question names a record: it stands in the title of one, and in few. Before a list, in very few at all. */
const namesRecord = (
  { typed, isNeeded, isScope, rarity, how, held }: Concept,
  word: string,
  { size, kindOf }: AskedQuestion,
  isBeforeList: boolean,
) =>
  typed === word &&
  isNeeded &&
  isScope !== true &&
  (how !== 'typo' || word.length >= plainSlip) &&
  ((isBeforeList && rarity <= Math.max(2, size * mostTold)) ||
    (rarity <= Math.max(2, size * mostNamed) &&
      [...held].some(([number, { isTitled }]) => isTitled && !isAbout(kindOf(number)))));

/** Whether a word that a page's name does not explain says what is sought: no verb, no city, no word that most records have. */
const tells = ({ typed, isNeeded, isScope, weight, partOf }: Concept, word: string) =>
  isNeeded && isScope !== true && weight === 1 && (word.startsWith(typed) || word === partOf);

/** Whether a word names what stands nowhere on the site: no page answers for that. */
const namesUnknown = (word: string, missing: readonly string[]) =>
  missing.some((each) => word.startsWith(each)) && !isBare(word) && !endsAsPredicate(word);

/** So many such words tell of something else than the page that the others ask for; of a list, one does. */
const mostTelling = 2;
const strict: ReadonlySet<string> = new Set([...listing, 'places', 'departments']);

/** What the site does is asked of the site; with the name of a city the question is of that city. */
const ofSite: ReadonlySet<string> = new Set(['method']);

/** So few words name a page across all governments; more ask of the one whose pledges the site holds. */
const mostNaming = 3;
const countOwn = ({ isOwn }: SaidWay) => Number(isOwn === true);

/** Whether a word names a place that no record is called by: another one than the site's. */
const isElsewhere = (word: string, { concepts, kindOf }: AskedQuestion) =>
  looksLikePlace(word) &&
  !concepts.some(
    ({ typed, isScope, held }) =>
      word.startsWith(typed) &&
      (isScope === true ||
        [...held].some(([number, { isTitled }]) => isTitled && !isAbout(kindOf(number)))),
  );

/** Whether the page of pledges by money holds any of a range; else other records are meant. */
const holdsRange = ({ concepts, kindOf }: AskedQuestion) =>
  concepts.every(
    ({ isRange, held }) =>
      isRange !== true || [...held.keys()].some((number) => kindOf(number) === 'pledge'),
  );

export function openAnswerFinder({ loadBlocks, readBlock }: AnswerParts): AnswerFinder {
  const openIn = (language: Language) =>
    once(async () => openAnswers(await loadBlocks(), language, readBlock));
  const answers = { ko: openIn('ko'), en: openIn('en') };

  const findFacts: AnswerFinder['findFacts'] = async (asked, found, language, signal) => {
    const candidates = found.map((each): Candidate => ({
      address: each.head.address,
      ...(each.head.of === undefined ? {} : { of: each.head.of }),
      title: each.head.title,
      ...(each.head.english === undefined ? {} : { english: each.head.english }),
      score: each.score,
      holds: (word) => holdsAsked(asked, each, word),
    }));
    const read = await answers[language]();
    const answered = await answerQuestion(asked.typed, candidates, (address) =>
      read(address, signal),
    );
    return answered.map(({ page, answers: own }) => ({
      ...{ address: page.address, title: page.title, answers: own },
    }));
  };

  const findWays: AnswerFinder['findWays'] = async (asked, missing, language, signal) => {
    const read = readWays(asked.typed);
    const isCompared = asked.governments.size > 1 && setsAgainst(asked.typed);
    const ways = isCompared ? ['compare', ...read.ways] : read.ways;
    const { rest } = read;
    const isBeforeList = ways.some((way) => listing.has(way));
    const isSaid = (word: string) =>
      asked.concepts.some((concept) => namesRecord(concept, word, asked, isBeforeList));
    // One word is looked for by itself: pages have names.
    if ([...missing, ...asked.typed].some((word) => isElsewhere(word, asked))) return [];
    if (asked.typed.length === 1 || ways.length === 0 || rest.some(isSaid)) return [];
    const telling = rest.filter(
      (word) => !isBare(word) && asked.concepts.some((each) => tells(each, word)),
    );
    const unknown = rest.filter((word) => namesUnknown(word, missing));
    const isStrict = strict.has(ways[0] ?? '');
    if (telling.length + unknown.length >= (isStrict ? 1 : mostTelling)) return [];
    const isOfCity = asked.governments.size > 0;
    const files =
      asked.governments.size === 0
        ? [nameWays(language)]
        : [...asked.governments.values()].map((id) => nameWays(language, id));
    const texts = await Promise.all(files.map((file) => readBlock(file, signal)));
    const said = texts.flatMap((text) =>
      text === undefined ? [] : (JSON.parse(text) as SaidWay[]),
    );
    const isWhole = asked.typed.length > mostNaming;
    const ordered = isWhole ? said.toSorted((a, b) => countOwn(b) - countOwn(a)) : said;
    return ways
      .filter((way) => way !== 'over' || holdsRange(asked))
      .filter((way) => !isOfCity || !ofSite.has(way))
      .flatMap((way) => ordered.filter((each) => each.way === way))
      .slice(0, mostWays);
  };
  return { findFacts, findWays };
}
