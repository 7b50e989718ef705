import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { awardSchema } from '../src/schema/award.ts';
import { departmentsSchema } from '../src/schema/department.ts';
import { governmentSchema } from '../src/schema/government.ts';
import { pageSchema } from '../src/schema/page.ts';
import { pledgeSchema } from '../src/schema/pledge.ts';
import { sdgFrameworkSchema } from '../src/schema/sdg-framework.ts';
import { sdgIndicatorSchema } from '../src/schema/sdg-indicator.ts';
import { siteSchema } from '../src/schema/site.ts';
import { sourceSchema } from '../src/schema/source.ts';
import { termSchema } from '../src/schema/term.ts';

export const records = {
  site: siteSchema,
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

export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as RecordName[];

/** What an editor's program may check while typing: the schema of what is written, before it is read. */
export function buildSchema(name: RecordName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(records[name], {
    io: 'input',
    unrepresentable: 'any',
    // zod leaves out the examples of a text that is read as something else; they are written as texts here.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples) jsonSchema.examples = examples as unknown[];
    },
  });
}

export const schemaFolder = new URL('../.schema/', import.meta.url);

export function locateSchema(name: RecordName): URL {
  return new URL(`${name}.schema.json`, schemaFolder);
}

/** The schema as the file holds it, formatted as the rest of the project. */
export async function printSchema(name: RecordName): Promise<string> {
  const style = await resolveConfig(schemaFolder);
  return format(JSON.stringify(buildSchema(name)), { ...style, parser: 'json' });
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const name of recordNames) {
    writeFileSync(locateSchema(name), await printSchema(name));
    console.log(`.schema/${name}.schema.json`);
  }
}
