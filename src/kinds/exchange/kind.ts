import { defineKind } from '../../schema/define-kind.ts';
import { exchangeSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

/** A city or a plan has no day and no guests; of an event either the time or the printed words are known. */
const ofEvent = ['period', 'printed', 'types', 'people'] as const;

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
  leavesOut: ({ form, printed }) => [
    ...(form === 'event' ? [] : ofEvent),
    ...(form === 'candidate' || form === 'partner' ? (['cost'] as const) : []),
    ...(form === 'roadmap' ? (['country', 'city'] as const) : []),
    ...(printed === undefined ? (['printed'] as const) : (['period'] as const)),
  ],
  answers: {
    cost: 'plan',
    period: 'when',
    printed: 'when',
    country: 'where',
    city: 'where',
    people: 'count',
  },
  row: ['types', 'people'],
  words,
});
