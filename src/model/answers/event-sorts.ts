import type { AnswerField } from './answer.ts';

/** The act itself ends what is said of it: words after it speak of something else (위촉 대상, 준공 후 점검). */
const isAct = '(?=$|[(),·]|[과와] | 및|식)';

const act = (words: string) => new RegExp(`(?:${words})${isAct}`);

/** What a recorded event is an answer to, by the words of its sources. Building work alone is begun and finished. */
const sorts: readonly (readonly [AnswerField, RegExp])[] = [
  ['begun', act('착공')],
  ['finished', act('준공|완공|(?:공사|건립|증축|신축|개축) 완료')],
  ['opened', act('개소|개관|개청|개원|개장|개통')],
  ['operated', act('운영 ?(?:시작|개시)|(?:정식|시범|본격) ?운영')],
  ['appointed', act('임용|위촉|채용')],
  ['enacted', act('(?:조례|규칙|규정|훈령).{0,2}(?:제정|개정|공포)')],
  ['ended', act('폐지|해촉|해산')],
];

/** The fields that an event answers; none where its words tell no sort. */
export const sortEvent = (what: string): AnswerField[] =>
  sorts.flatMap(([field, words]) => (words.test(what) ? [field] : []));

export const eventFields: readonly AnswerField[] = sorts.map(([field]) => field);
