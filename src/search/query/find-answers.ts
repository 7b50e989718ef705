import type { Language } from '../../i18n/words.ts';
import type { RecordAnswer } from '../answers/answer.ts';
import type { BlockCounts } from '../answers/answer-block.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import type { Candidate } from '../answers/choose-answer.ts';
import { openAnswers, type ReadBlock } from '../answers/read-answers.ts';
import { readWays } from '../answers/read-ways.ts';
import { nameWays, type SaidWay } from '../answers/ways-file.ts';
import type { Concept } from './concept.ts';
import { looksLikePlace } from '../language/government-names.ts';
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

/** Whether a word of the question names a record: it stands in the title of one, and in few. */
const namesRecord = (
  { typed, isNeeded, isScope, rarity, how, held }: Concept,
  word: string,
  { size, kindOf }: AskedQuestion,
) =>
  typed === word &&
  isNeeded &&
  isScope !== true &&
  how !== 'typo' &&
  rarity <= Math.max(2, size * mostNamed) &&
  [...held].some(([number, { isTitled }]) => isTitled && !isAbout(kindOf(number)));

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
    const { ways, rest } = readWays(asked.typed);
    const isSaid = (word: string) =>
      asked.concepts.some((concept) => namesRecord(concept, word, asked));
    // One word is looked for by itself: pages have names.
    if (missing.some(looksLikePlace)) return [];
    if (asked.typed.length === 1 || ways.length === 0 || rest.some(isSaid)) return [];
    const files =
      asked.governments.size === 0
        ? [nameWays(language)]
        : [...asked.governments.values()].map((id) => nameWays(language, id));
    const texts = await Promise.all(files.map((file) => readBlock(file, signal)));
    const said = texts.flatMap((text) =>
      text === undefined ? [] : (JSON.parse(text) as SaidWay[]),
    );
    return ways.flatMap((way) => said.filter((each) => each.way === way)).slice(0, mostWays);
  };
  return { findFacts, findWays };
}
