import type { AnswerField } from '../../model/answers/answer.ts';
import { foldText } from '../fold.ts';
import { pageOf } from './answer-block.ts';
import { holdsTitled, readIntent } from './read-intent.ts';

/** A record as a search ranked it. */
export interface Candidate {
  address: string;
  /** The address of the record or page that it is a part of. */
  of?: string;
  title: string;
  /** The title in English, where it has one. */
  english?: string | undefined;
  score: number;
  /** Whether it holds a word of the question, as the search reads words: by its text, its names or its synonyms. */
  holds: (word: string) => boolean;
}

/** A record that may answer, and what it is asked for. */
export interface ChosenRecord {
  address: string;
  fields: readonly AnswerField[];
  unit: string | undefined;
  year: string | undefined;
  content: readonly string[];
  asking: readonly string[];
}

/** A record whose score is at least this share of the first one's may be meant as well. */
const tie = 0.85;
/** More records than this that may be meant: none is. */
export const mostChosen = 2;

/** A day or a span of anything that a record tells of. */
const ofAnything: ReadonlySet<AnswerField> = new Set<AnswerField>(['when', 'period']);

/** A record that is called by nothing of the question tells no day of the event that is asked for but that event's own. */
function narrowFields(
  fields: readonly AnswerField[],
  title: string,
  content: readonly string[],
): readonly AnswerField[] {
  const [first] = fields;
  if (first === undefined || ofAnything.has(first)) return fields;
  const isNamed = content.some((word) => holdsTitled(title, word));
  return isNamed ? fields : fields.filter((field) => !ofAnything.has(field));
}

function considerAnswer(words: readonly string[], candidate: Candidate): ChosenRecord | undefined {
  const title = foldText(`${candidate.title} ${candidate.english ?? ''}`);
  const { fields: asked, unit, year, content, asking } = readIntent(words, title);
  const fields = narrowFields(asked, title, content);
  if (fields.length === 0 || content.length === 0) return undefined;
  if (!content.every((word) => candidate.holds(word))) return undefined;
  return {
    address: pageOf(candidate.of ?? candidate.address),
    fields,
    unit,
    year,
    content,
    asking,
  };
}

/**
 * The records that are asked: the first where it leads, two where they are alike, none where more are or where the first
 * does not hold what is looked for.
 *
 * @param words the folded words of the question
 * @param ranked the best first
 * @param most how many may be alike
 */
export function chooseRecords(
  words: readonly string[],
  ranked: readonly Candidate[],
  most = mostChosen,
): ChosenRecord[] {
  const [first] = ranked;
  if (!first) return [];
  const near = ranked.filter(({ score }) => score >= first.score * tie);
  const pages = new Map<string, Candidate>();
  for (const candidate of near) {
    const page = pageOf(candidate.of ?? candidate.address);
    if (!pages.has(page)) pages.set(page, candidate);
  }
  if (pages.size > most) return [];
  const chosen = [...pages.values()].map((candidate) => considerAnswer(words, candidate));
  return chosen[0] === undefined ? [] : chosen.filter((each) => each !== undefined);
}
