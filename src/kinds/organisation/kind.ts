import { defineKind } from '../../schema/define-kind.ts';
import { organisationSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: organisationSchema,
  folder: 'organisation',
  menu: 'browse',
  order: 90,
  facts: { form: 'choice', date: 'date' },
  parts: {
    changes: { of: 'text', when: 'period', before: 'text', after: 'text' },
  },
  // Where its changes have their own times, the whole has no day.
  leavesOut: ({ date, changes = [] }) =>
    date === undefined && changes.some(({ when }) => when !== undefined) ? ['date'] : [],
  answers: { date: 'when' },
  row: ['form'],
  times: ({ date, changes = [] }) => [
    ...changes.flatMap(({ when }) => when ?? []),
    ...(date === undefined ? [] : [date]),
  ],
  words,
});
