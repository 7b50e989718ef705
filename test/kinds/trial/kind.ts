import { defineKind } from '../../../src/schema/define-kind.ts';
import { trialSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: trialSchema,
  folder: 'trials',
  menu: 'header',
  order: 30,
  facts: {
    period: 'period',
    partner: 'text',
    members: 'lines',
    stage: 'choice',
    budget: 'amount',
    visits: 'number',
    website: 'address',
  },
  row: ['partner', 'budget'],
  money: 'budget',
  words,
});
