import type { AnswerField } from '../../model/answers/answer.ts';
import { squeezeText } from '../fold.ts';
import { isQuestionWord, stripParticle } from '../particles.ts';
import { findCues, type FoundCue } from './cue.ts';
import { englishCues, englishFillers } from './english-cues.ts';
import { eventRows, fieldRows, readFieldRow } from './field-rows.ts';
import { isAsked, koreanCues, koreanFillers, yearWord } from './korean-cues.ts';

/** What a question asks for, and what it asks it of. */
export interface Intent {
  /** In order: of the fields that a record states the first is meant. Empty: no fact is asked for. */
  fields: readonly AnswerField[];
  /** What a count is asked in, as sources write it. */
  unit: string | undefined;
  /** The year that it is asked of, where the words name one. */
  year: string | undefined;
  /** Whether a word asks; else a field is only named. */
  isQuestion: boolean;
  /** The words to look for. */
  content: readonly string[];
  /** The words that only ask. */
  asking: readonly string[];
}

/** A word of a question and where it stands in the text. */
interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

function placeWords(words: readonly string[]): PlacedWord[] {
  let start = 0;
  return words.map((word) => {
    const placed = { word, start, end: start + word.length };
    start = placed.end + 1;
    return placed;
  });
}

/** Whether a folded title holds a word, whatever particle follows it in the question; an English word stands by itself. */
export function holdsTitled(title: string, words: string): boolean {
  if (/^(?=.*[a-z])[a-z\d ]+$/.test(words) && !/^[\dx]+$/.test(words)) {
    return !englishFillers.test(words) && ` ${title} `.includes(` ${words} `);
  }
  const [bareTitle, bare] = [squeezeText(title), squeezeText(words)];
  const stem = stripParticle(bare);
  return (
    bare.length > 1 &&
    (bareTitle.includes(bare) || (stem !== undefined && bareTitle.includes(stem)))
  );
}

/** What is left of a word where a cue covers its end; undefined where nothing is left. */
function leaveRest(
  { word, start, end }: PlacedWord,
  cues: readonly FoundCue[],
): string | undefined {
  const from = Math.min(
    end,
    ...cues.filter((cue) => cue.start < end && cue.end > start).map((cue) => cue.start),
  );
  return from <= start ? undefined : word.slice(0, from - start);
}

/** An event that ends what was typed is asked about: 별관 준공. */
const endsInEvent = (
  text: string,
  cues: readonly FoundCue[],
  isTitled: (part: string) => boolean,
) =>
  cues.some(
    ({ role, start, end }) =>
      role === 'event' && start > 0 && end === text.length && !isTitled(text.slice(start, end)),
  );

/** The parts of money that stand by year. */
const byYear: Readonly<Partial<Record<AnswerField, AnswerField>>> = {
  plan: 'plan-by-year',
  spent: 'spent-by-year',
};

const addYears = (fields: readonly AnswerField[]): AnswerField[] => [
  ...fields.flatMap((field) => byYear[field] ?? []),
  ...fields,
];

function readFields(cues: readonly FoundCue[], isEvent: boolean): readonly AnswerField[] {
  const tags = new Set(cues.map(({ tag }) => tag));
  const fields = readFieldRow(fieldRows, tags);
  if (fields) return fields;
  return isEvent ? (readFieldRow(eventRows, tags) ?? []) : [];
}

/**
 * Reads what a question asks for.
 *
 * @param words the folded words of the question
 * @param title the folded title of the record it may be asked of: what the title holds is looked for, not asked
 */
export function readIntent(words: readonly string[], title = ''): Intent {
  const text = words.join(' ');
  const isTitled = (part: string) => title !== '' && holdsTitled(title, part);
  const all = findCues(text, [...koreanCues, ...englishCues]);
  // An event may stand in the title and still be what is asked about.
  const cues = all.filter(
    ({ role, start, end }) => role === 'event' || !isTitled(text.slice(start, end)),
  );
  const isFiller = (word: string) =>
    isQuestionWord(word) || koreanFillers.test(word) || englishFillers.test(word);
  const isEvent = isAsked(text) || endsInEvent(text, cues, isTitled);
  const found = readFields(cues, isEvent);
  const year = words
    .filter((word) => !isTitled(word))
    .flatMap((word) => yearWord.exec(word)?.[1] ?? [])[0];
  const fields = year === undefined ? found : addYears(found);
  const content: string[] = [];
  const asking: string[] = [];
  for (const placed of placeWords(words)) {
    const rest = leaveRest(placed, cues);
    if (isTitled(placed.word)) content.push(placed.word);
    else if (rest === undefined || (rest === placed.word && isFiller(rest)))
      asking.push(placed.word);
    else content.push(rest);
  }
  return {
    fields,
    year,
    unit: cues.find(({ unit }) => unit !== undefined)?.unit,
    isQuestion: cues.some(({ role }) => role === 'ask') || isAsked(text),
    content,
    asking,
  };
}
