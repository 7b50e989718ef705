import type { AnswerField } from '../../src/model/answers/answer.ts';

/** A question, the record it is asked of, and the answer as a person read it from the record's file. */
export interface HandAnswer {
  question: string;
  address: string;
  field: AnswerField;
  /** The figure, in the language of the question. */
  figure?: string;
  /** Words that must stand in the sentence. */
  says?: string;
  /** The file, and the words in it from which the figure was read. */
  read: string;
}

const pledge = (id: string) => `/paju/8/pledges/${id}/`;

export const [callCentre, mayors, officer] = [pledge('12-1'), pledge('12-2'), pledge('12-3')];
export const [unjeong, annexes, geumchon] = [pledge('12-7'), pledge('12-8'), pledge('12-9')];
export const fileOf = (id: string) => `paju/pledges/8/${id}.md`;
