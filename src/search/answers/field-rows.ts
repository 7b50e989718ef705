import type { AnswerField } from '../../model/answers/answer.ts';
import type { CueTag } from './cue.ts';

interface FieldRow {
  /** All of these are in the question … */
  all: readonly CueTag[];
  /** … and at least one of these, where any is named. */
  any?: readonly CueTag[];
  /** What is asked for; of several the first that the record states. None: it asks for something that no record states. */
  fields: readonly AnswerField[];
}

const asked = ['how-much', 'money', 'cost'] as const;
const starts: readonly AnswerField[] = ['operated', 'begun', 'opened', 'period', 'when'];

/** What a question asks for; the first row that fits counts. */
export const fieldRows: readonly FieldRow[] = [
  { all: ['why'], fields: [] },
  { all: ['basis'], fields: ['basis'] },
  { all: ['number'], fields: ['number'] },
  { all: ['funder'], fields: ['funding'] },
  { all: ['how-much', 'how-long'], fields: ['period'] },
  { all: ['how-often'], fields: ['often', 'count'] },
  { all: ['how-big'], fields: ['size'] },
  { all: ['how-far'], fields: ['status'] },
  { all: ['hours'], fields: ['hours'] },
  { all: ['phone'], fields: ['phone'] },
  { all: ['prize'], fields: ['prize'] },
  { all: ['where', 'spent'], fields: [] },
  { all: ['where', 'cost'], fields: [] },
  { all: ['saved'], any: [...asked, 'saved'], fields: ['saved'] },
  { all: ['spent'], fields: ['spent'] },
  { all: ['secured'], fields: ['secured'] },
  { all: ['cost'], any: ['how-much', 'money'], fields: ['plan', 'spent'] },
  { all: ['how-many'], fields: ['value', 'count'] },
  { all: ['chosen'], fields: ['chosen'] },
  { all: ['how-much', 'money'], fields: ['plan'] },
  { all: ['how-much', 'host'], fields: ['prize', 'secured', 'plan'] },
  { all: ['how-much'], fields: ['plan', 'secured', 'prize', 'saved', 'value'] },
  { all: ['when', 'target'], fields: ['target'] },
  { all: ['until'], fields: ['target', 'period', 'when'] },
  { all: ['when', 'ground'], fields: ['begun'] },
  { all: ['when', 'finish'], fields: ['finished'] },
  { all: ['when', 'open'], fields: ['opened', 'operated', 'when'] },
  { all: ['when', 'abolish'], fields: ['ended'] },
  { all: ['when', 'change'], fields: ['changed'] },
  { all: ['when', 'appoint'], fields: ['appointed'] },
  { all: ['when', 'enact'], fields: ['enacted'] },
  { all: ['since'], any: ['when', 'how-long'], fields: starts },
  { all: ['when', 'operate'], fields: ['operated', 'period', 'when'] },
  { all: ['when', 'end'], fields: ['finished', 'done', 'period', 'when'] },
  {
    all: ['when'],
    fields: ['when', 'opened', 'finished', 'operated', 'appointed', 'done', 'period'],
  },
  { all: ['how-long'], fields: ['period'] },
  { all: ['money'], fields: ['plan'] },
  { all: ['department'], fields: ['department'] },
  { all: ['who', 'operate'], fields: [] },
  { all: ['who', 'joins'], fields: ['who'] },
  { all: ['who', 'host'], fields: ['host'] },
  { all: ['where', 'host'], fields: ['host'] },
  { all: ['who'], fields: ['department', 'host', 'who'] },
  { all: ['where'], fields: ['where'] },
  { all: ['result'], fields: ['result'] },
  { all: ['target'], fields: ['target'] },
  { all: ['status'], fields: ['status'] },
];

/** What a question asks for by an event alone, where it is put as a question: 준공됐나요, is it open. */
export const eventRows: readonly FieldRow[] = [
  { all: ['ground'], fields: ['begun'] },
  { all: ['finish'], fields: ['finished'] },
  { all: ['open'], fields: ['opened', 'operated'] },
  { all: ['abolish'], fields: ['ended'] },
  { all: ['change'], fields: ['changed'] },
  { all: ['appoint'], fields: ['appointed'] },
  { all: ['enact'], fields: ['enacted'] },
  { all: ['end'], fields: ['done', 'finished'] },
];

/** The fields of the first row that fits. */
export function readFieldRow(
  rows: readonly FieldRow[],
  tags: ReadonlySet<CueTag>,
): readonly AnswerField[] | undefined {
  return rows.find(
    ({ all, any }) =>
      all.every((tag) => tags.has(tag)) && (any === undefined || any.some((tag) => tags.has(tag))),
  )?.fields;
}
