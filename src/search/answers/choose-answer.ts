import type { AnswerField } from '../../model/answers/answer.ts';
import { foldText, squeezeText } from '../fold.ts';
import { pageOf } from './answer-block.ts';
import type { RecordAnswer, AnsweringPage } from './answer.ts';
import { nameFunder } from './korean-cues.ts';
import { readIntent } from './read-intent.ts';

/** A record as a search ranked it. */
export interface Candidate {
  address: string;
  /** The address of the record or page that it is a part of. */
  of?: string;
  title: string;
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
const mostChosen = 2;

function considerAnswer(words: readonly string[], candidate: Candidate): ChosenRecord | undefined {
  const { fields, unit, year, content, asking } = readIntent(words, foldText(candidate.title));
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
 */
export function chooseRecords(
  words: readonly string[],
  ranked: readonly Candidate[],
): ChosenRecord[] {
  const [first] = ranked;
  if (!first) return [];
  const near = ranked.filter(({ score }) => score >= first.score * tie);
  const pages = new Map<string, Candidate>();
  for (const candidate of near) {
    const page = pageOf(candidate.of ?? candidate.address);
    if (!pages.has(page)) pages.set(page, candidate);
  }
  if (pages.size > mostChosen) return [];
  const chosen = [...pages.values()].map((candidate) => considerAnswer(words, candidate));
  return chosen[0] === undefined ? [] : chosen.filter((each) => each !== undefined);
}

/** The projects that are asked about: those whose names alone hold a word of the question. */
function pickProjects(
  answers: readonly RecordAnswer[],
  content: readonly string[],
): ReadonlySet<string> {
  const names = [...new Set(answers.flatMap(({ of }) => of ?? []))];
  const bare = (name: string) => squeezeText(foldText(name));
  const named = names.filter((name) =>
    content.some((word) => {
      const holding = names.filter((each) => bare(each).includes(word));
      return holding.length === 1 && holding[0] === name;
    }),
  );
  return new Set(named.length < names.length ? named : []);
}

/** What is counted in things of any kind; people, times and shares are none. */
const things = '개';
const noThings: ReadonlySet<string> = new Set(['명', '회', '%']);

function fitsUnit(asked: string | undefined, { unit }: RecordAnswer): boolean {
  if (asked === undefined || unit === undefined) return true;
  return asked === things ? !noThings.has(unit) : unit === asked;
}

const ofMoney: ReadonlySet<AnswerField> = new Set<AnswerField>([
  'plan',
  'spent',
  'secured',
  'funding',
  'plan-by-year',
  'spent-by-year',
] as const);

/** An amount of all years is no answer to a question about one. */
const fitsYear = (year: string | undefined, { field, sentence }: RecordAnswer): boolean =>
  year === undefined || !ofMoney.has(field) || sentence.includes(year);

/** Whose money it is: the one that is asked about is among them. */
function fitsFunder(asking: readonly string[], { field, sentence }: RecordAnswer): boolean {
  const names = asking.flatMap((word) => nameFunder(word) ?? []);
  return field !== 'funding' || names.length === 0 || names.some((name) => sentence.includes(name));
}

function pickField(
  answers: readonly RecordAnswer[],
  field: AnswerField,
  { unit, year, content, asking }: ChosenRecord,
): readonly RecordAnswer[] {
  const own = answers.filter((answer) => answer.field === field);
  const projects = pickProjects(own, content);
  const asked = own.filter(({ of }) =>
    projects.size > 0 ? of !== undefined && projects.has(of) : of === undefined,
  );
  return asked.filter(
    (answer) => fitsUnit(unit, answer) && fitsYear(year, answer) && fitsFunder(asking, answer),
  );
}

/** What a record answers; nothing where it states none of the fields that are asked for. */
export function pickAnswers(
  page: AnsweringPage | undefined,
  chosen: ChosenRecord,
): readonly RecordAnswer[] {
  if (!page) return [];
  for (const field of chosen.fields) {
    const answers = pickField(page.answers, field, chosen);
    if (answers.length > 0) return answers.slice(0, mostChosen);
  }
  return [];
}
