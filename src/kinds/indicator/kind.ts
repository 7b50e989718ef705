import { defineKind } from '../../schema/define-kind.ts';
import { sdgIndicatorSchema } from './schema.ts';
import words from './words.json' with { type: 'json' };

export const kind = defineKind({
  schema: sdgIndicatorSchema,
  folder: 'sdgs/indicators',
  listedAt: 'sdgs',
  menu: 'browse',
  order: 10,
  facts: { definition: 'text', unit: 'text', direction: 'choice' },
  row: [],
  times: ({ series }) => series.flatMap(({ when }) => when ?? []),
  words,
});
