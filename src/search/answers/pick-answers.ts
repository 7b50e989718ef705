import type { AnswerField } from '../../model/answers/answer.ts';
import { foldText, squeezeText } from '../fold.ts';
import type { AnsweringPage, RecordAnswer } from './answer.ts';
import { mostChosen, type ChosenRecord } from './choose-answer.ts';
import { nameFunder } from './korean-cues.ts';

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
