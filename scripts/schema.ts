import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { buildSchema, recordNames, type RecordName } from '../src/schema/json-schema.ts';

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
