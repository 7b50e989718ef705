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
  answers: {
    budget: 'plan',
    period: 'when',
    who: 'who',
    chosen: 'chosen',
    size: 'count',
    rhythm: 'often',
  },
  row: ['form', 'who', 'size'],
  leavesOut: ({ period, rhythm, steps, budget, pledges }) => [
    // Its rhythm or the times of its steps are stated: then its time is not missing.
    ...(period === undefined && (rhythm ?? steps) ? (['period'] as const) : []),
    // What a pledge costs stands in the record of the pledge.
    ...(budget === undefined && pledges ? (['budget'] as const) : []),
  ],
  times: ({ period, steps = [] }) =>
    [...steps.map(({ when }) => when), period].filter((when) => when !== undefined),
  words,
});
