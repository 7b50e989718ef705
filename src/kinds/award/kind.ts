import { defineKind } from '../../schema/define-kind.ts';
import { awardSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: awardSchema,
  folder: 'awards',
  menu: 'header',
  order: 20,
  facts: {
    host: 'text',
    hostKind: 'choice',
    date: 'date',
    grade: 'text',
    prize: 'amount',
    bureau: 'text',
    criteria: 'text',
    cost: 'amount',
  },
  parts: {
    selection: { rank: 'text', when: 'date' },
    alsoStated: { date: 'date', grade: 'text', prize: 'amount' },
  },
  answers: { prize: 'prize', cost: 'spent', date: 'when', host: 'host', grade: 'result' },
  row: ['host', 'grade', 'prize'],
  tally: 'hostKind',
  words,
});
