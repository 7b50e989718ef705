import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { buildSchema, listEditorSchemas } from '../src/schema/json-schema.ts';
import { kinds, type Kind } from '../src/schema/kinds.ts';

export const schemaFolder = new URL('../.schema/', import.meta.url);
const settings = new URL('../.vscode/settings.json', import.meta.url);

export function locateSchema(kind: Kind): URL {
  return new URL(`${kind}.schema.json`, schemaFolder);
}

async function print(value: object, at: URL): Promise<string> {
  return format(JSON.stringify(value), { ...(await resolveConfig(at)), parser: 'json' });
}

/** The schema as the file holds it, formatted as the rest of the project. */
export const printSchema = (kind: Kind) => print(buildSchema(kind), schemaFolder);

if (import.meta.main) {
  rmSync(schemaFolder, { recursive: true, force: true });
  mkdirSync(schemaFolder);
  for (const kind of kinds) {
    writeFileSync(locateSchema(kind), await printSchema(kind));
    console.log(`.schema/${kind}.schema.json`);
  }
  const held = JSON.parse(readFileSync(settings, 'utf8')) as object;
  const current = { ...held, 'yaml.schemas': listEditorSchemas() };
  writeFileSync(settings, await print(current, settings));
  console.log('.vscode/settings.json');
}
