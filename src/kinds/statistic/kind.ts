import { defineKind } from '../../schema/define-kind.ts';
import { statisticSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: statisticSchema,
  folder: 'statistics',
  menu: 'browse',
  order: 80,
  facts: { definition: 'text', unit: 'text' },
  row: [],
  times: ({ series }) => series.flatMap(({ when }) => when ?? []),
  words,
});
