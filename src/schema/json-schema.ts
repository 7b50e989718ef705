import { z } from 'zod';
import { awardSchema } from './award.ts';
import { departmentsSchema } from './department.ts';
import { governmentSchema } from './government.ts';
import { pageSchema } from './page.ts';
import { pledgeSchema } from './pledge.ts';
import { retiredSchema } from './retired.ts';
import { sdgFrameworkSchema } from './sdg-framework.ts';
import { sdgIndicatorSchema } from './sdg-indicator.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { synonymsSchema } from './synonyms.ts';
import { termSchema } from './term.ts';
import { thresholdsSchema } from './thresholds.ts';

/** The schema of every kind of record file. */
export const recordSchemas = {
  site: siteSchema,
  search: synonymsSchema,
  thresholds: thresholdsSchema,
  retired: retiredSchema,
  source: sourceSchema,
  government: governmentSchema,
  departments: departmentsSchema,
  term: termSchema,
  pledge: pledgeSchema,
  award: awardSchema,
  'sdg-framework': sdgFrameworkSchema,
  'sdg-indicator': sdgIndicatorSchema,
  page: pageSchema,
};

export type RecordName = keyof typeof recordSchemas;
export const recordNames = Object.keys(recordSchemas) as RecordName[];

/** What an editor's program may check while typing: the schema of what is written, before it is read. */
export function buildSchema(name: RecordName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(recordSchemas[name], {
    io: 'input',
    unrepresentable: 'any',
    // zod leaves out the examples of a text that is read as something else; they are written as texts here.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples) jsonSchema.examples = examples as unknown[];
    },
  });
}
