import { defineKind } from '../../schema/define-kind.ts';
import { exchangeSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: exchangeSchema,
  folder: 'exchanges',
  menu: 'browse',
  order: 70,
  facts: {
    form: 'choice',
    country: 'text',
    city: 'text',
    period: 'period',
    printed: 'text',
    types: 'lines',
    people: 'text',
    cost: 'amount',
  },
  row: ['types', 'people'],
  words,
});
