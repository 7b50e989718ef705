import type { AnswerField } from '../../model/answers/answer.ts';

/** Where an answer comes from: a document, and the place in it. */
export interface AnswerSource {
  id: string;
  title: string;
  /** Of a place that is cited alone. */
  place?: string;
}

/** What a record states of one field, in the words of one language: all that a view or a program needs. */
export interface RecordAnswer {
  field: AnswerField;
  /** What is asked for, as the name of the figure. */
  label: string;
  /** The project of the record that it is of, where it has several. */
  of?: string;
  sentence: string;
  figure?: string;
  /** What the figure is for programs: won, a count, or an EDTF date. */
  value?: number | string;
  /** What a count is counted in, as its source has it. */
  unit?: string;
  /** Up to when it is known: an EDTF date. */
  asOf?: string;
  /** Without base path and language; with the place on the page where it has one. */
  address: string;
  sources: readonly AnswerSource[];
}

/** A record with all that it answers. */
export interface AnsweringPage {
  address: string;
  title: string;
  answers: readonly RecordAnswer[];
}
