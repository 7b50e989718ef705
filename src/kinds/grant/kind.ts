import { defineKind } from '../../schema/define-kind.ts';
import { grantSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

const ofOne = ['host', 'date', 'total', 'national', 'provincial', 'own', 'other', 'joint'] as const;
const ofTotal = ['period', 'count', 'secured'] as const;

export const kind = defineKind({
  schema: grantSchema,
  folder: 'grants',
  menu: 'browse',
  order: 30,
  facts: {
    form: 'choice',
    host: 'text',
    date: 'date',
    period: 'period',
    count: 'number',
    secured: 'amount',
    total: 'amount',
    national: 'amount',
    provincial: 'amount',
    own: 'amount',
    other: 'amount',
    joint: 'text',
  },
  answers: {
    total: 'plan',
    national: 'funding',
    provincial: 'funding',
    own: 'funding',
    other: 'funding',
    secured: 'secured',
    date: 'when',
    period: 'when',
    host: 'host',
    count: 'count',
  },
  row: ['form', 'host', 'count', 'secured', 'total'],
  leavesOut: (facts) => {
    const foreign = {
      single: ofTotal,
      'announced-total': ofOne,
      procedure: [...ofOne, ...ofTotal],
    };
    return foreign[facts.form].filter((name) => facts[name] === undefined);
  },
  money: 'secured',
  words,
});
