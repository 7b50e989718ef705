import { defineKind } from '../../schema/define-kind.ts';
import { participationSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: participationSchema,
  folder: 'participation',
  menu: 'browse',
  order: 40,
  facts: {
    form: 'choice',
    period: 'period',
    who: 'stated',
    chosen: 'stated',
    size: 'stated',
    rhythm: 'stated',
    asked: 'stated',
    followed: 'stated',
    budget: 'amount',
  },
  parts: { outcomes: { asked: 'stated', answered: 'stated', result: 'stated' } },
  row: ['form', 'who', 'size'],
  times: ({ period, steps = [] }) =>
    [...steps.map(({ when }) => when), period].filter((when) => when !== undefined),
  words,
});
