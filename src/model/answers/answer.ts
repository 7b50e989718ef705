import type { Named, Titled } from '../../schema/name.ts';
import type { Sum } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import type { Won } from '../amount.ts';
import type { Caveat } from '../caveat.ts';
import type { SpentSpan } from '../spent-span.ts';

/** What can be asked of a record. */
export const answerFields = [
  ...(['plan', 'spent', 'secured', 'funding', 'saved', 'prize'] as const),
  ...(['plan-by-year', 'spent-by-year'] as const),
  ...(['begun', 'finished', 'opened', 'operated', 'appointed', 'enacted', 'ended'] as const),
  ...(['when', 'period', 'hours', 'target', 'done', 'changed'] as const),
  ...(['where', 'department', 'who', 'host', 'phone', 'chosen'] as const),
  ...(['status', 'result', 'count', 'value', 'often', 'size', 'number', 'basis'] as const),
] as const;
export type AnswerField = (typeof answerFields)[number];

/** A name in both languages. */
export interface Called {
  ko: string;
  en: string | undefined;
}

/** A value in a sentence, in the words of no language yet. */
export type AnswerSlot =
  | { is: 'won'; value: Won }
  | { is: 'sum'; value: Sum }
  /** An EDTF date or interval. */
  | { is: 'when'; value: string }
  | { is: 'spans'; value: readonly SpentSpan[] }
  | { is: 'number'; value: number }
  | { is: 'quantity'; value: number; unit: string; about?: number | undefined }
  | { is: 'caveat'; value: Caveat }
  /** Amounts by the columns of a table, or by the names of their sources. */
  | { is: 'columns'; value: readonly { column: string; amount: Won }[] }
  | { is: 'shares'; value: readonly { label: string; amount: Won }[] }
  /** The name of a fact, words as the record has them, and a name of words in i18n. */
  | { is: 'label'; value: string }
  | { is: 'text'; value: string }
  | { is: 'word'; value: string }
  | { is: 'called'; value: readonly Called[] }
  /** Whose it is: a government and its term. */
  | { is: 'owner'; value: readonly Called[] };

/** One sentence: its name in i18n, and what is filled in. */
export interface AnswerSentence {
  say: string;
  slots: Readonly<Record<string, AnswerSlot>>;
}

/** What a record states of one field. */
export interface AnswerFact {
  field: AnswerField;
  /** The project it is of, where a record holds several: shown only where that one is asked about. */
  of?: Named | Titled | undefined;
  /** Together they are the answer: the fact first, then what must be known beside it. */
  sentences: readonly AnswerSentence[];
  /** The one value that was asked for; left out where there are several. */
  figure?: AnswerSlot | undefined;
  /** Up to when this is known: an EDTF date. */
  asOf?: string | undefined;
  /** The place on the record's page that shows it. */
  anchor?: string | undefined;
  cites: readonly Citation[];
}

export const won = (value: Won): AnswerSlot => ({ is: 'won', value });
export const when = (value: string): AnswerSlot => ({ is: 'when', value });
export const text = (value: string): AnswerSlot => ({ is: 'text', value });
export const asNumber = (value: number): AnswerSlot => ({ is: 'number', value });
export const word = (value: string): AnswerSlot => ({ is: 'word', value });

export const writeSentence = (
  say: string,
  slots: AnswerSentence['slots'] = {},
): AnswerSentence => ({
  say,
  slots,
});

const listCalled = (records: readonly (Named | Titled)[]): Called[] =>
  records.map((record) => ({
    ko: 'name' in record ? record.name : record.title,
    en: record.english,
  }));

/** The names of records in one list. */
export const called = (records: readonly (Named | Titled)[]): AnswerSlot => ({
  is: 'called',
  value: listCalled(records),
});

export const owner = (...records: readonly Named[]): AnswerSlot => ({
  is: 'owner',
  value: listCalled(records),
});
