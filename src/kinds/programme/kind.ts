import { defineKind } from '../../schema/define-kind.ts';
import { programmeSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

/** Printed by some plans only: where they are missing, nothing is. */
const rare = ['vision', 'goal', 'strategy', 'before', 'after', 'saved'] as const;
/** What a direction, a rule or a case of money saved has no place for. */
const ofWork = ['period', 'budget'] as const;
const works = ['major', 'own', 'new', 'pledge', 'annual', 'balanced', 'development'];

export const kind = defineKind({
  schema: programmeSchema,
  folder: 'programmes',
  menu: 'browse',
  order: 25,
  facts: {
    form: 'choice',
    vision: 'text',
    goal: 'lines',
    strategy: 'lines',
    period: 'period',
    budget: 'amount',
    before: 'amount',
    after: 'amount',
    saved: 'amount',
  },
  parts: {
    periodAlsoStated: { when: 'period', of: 'choice' },
    tasks: { title: 'text', form: 'choice', team: 'text' },
    criteria: { what: 'text', from: 'amount' },
  },
  answers: { budget: 'plan', saved: 'saved', period: 'when' },
  row: ['form', 'budget', 'saved'],
  leavesOut: (facts) =>
    [
      ...rare,
      ...(works.includes(facts.form) ? [] : ofWork),
      // Where the times of its steps are stated, its time is not missing.
      ...(facts.steps ? (['period'] as const) : []),
    ].filter((name) => facts[name] === undefined),
  money: 'budget',
  words,
});
