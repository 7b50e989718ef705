import { defineKind } from '../../schema/define-kind.ts';
import { evaluationSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: evaluationSchema,
  folder: 'evaluations',
  menu: 'browse',
  order: 30,
  facts: {
    method: 'choice',
    evaluator: 'text',
    period: 'period',
    covers: 'period',
    subjects: 'stated',
    group: 'stated',
    indicators: 'stated',
    scoring: 'stated',
    goal: 'stated',
    result: 'stated',
    budget: 'amount',
  },
  answers: {
    budget: 'plan',
    period: 'when',
    covers: 'period',
    evaluator: 'host',
    subjects: 'who',
    indicators: 'count',
    goal: 'target',
    result: 'result',
  },
  row: ['method', 'goal', 'result'],
  times: ({ period, result, covers, steps = [] }) =>
    [
      covers,
      ...steps.map(({ when }) => when),
      typeof result === 'object' ? result.when : undefined,
      period,
    ].filter((when) => when !== undefined),
  words,
});
