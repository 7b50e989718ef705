import type { EntryKind } from '../../schema/kinds.ts';
import type { AnswerField } from './answer.ts';

type FieldsOfKind = Readonly<Record<string, AnswerField>>;

/** Which fact of a kind answers which field; the rest of an entry answers none. */
export const entryFields: Readonly<Partial<Record<EntryKind, FieldsOfKind>>> = {
  award: { prize: 'prize', cost: 'spent', date: 'when', host: 'host', grade: 'result' },
  evaluation: {
    ...{ budget: 'plan', period: 'when', covers: 'period', evaluator: 'host' },
    ...{ subjects: 'who', indicators: 'count', goal: 'target', result: 'result' },
  },
  exchange: {
    ...{ cost: 'plan', period: 'when', printed: 'when', country: 'where', city: 'where' },
    ...{ people: 'count' },
  },
  grant: {
    ...{
      total: 'plan',
      national: 'funding',
      provincial: 'funding',
      own: 'funding',
      other: 'funding',
    },
    ...{ secured: 'secured', date: 'when', period: 'when', host: 'host', count: 'count' },
  },
  organisation: { date: 'when' },
  participation: {
    ...{ budget: 'plan', period: 'when', who: 'who', chosen: 'chosen', size: 'count' },
    ...{ rhythm: 'often' },
  },
  programme: { budget: 'plan', saved: 'saved', period: 'when' },
};
