import { z } from 'zod';
import { fileKinds, kinds, type Kind } from './kinds.ts';

/** What an editor's program may check while typing: the schema of what is written, before it is read. */
export function buildSchema(kind: Kind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(fileKinds[kind].schema, {
    io: 'input',
    unrepresentable: 'any',
    // zod leaves out the examples of a text that is read as something else; they are written as texts here.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples) jsonSchema.examples = examples as unknown[];
    },
  });
}

/** Which schema an editor's program uses for which files, as its settings hold it. */
export function listEditorSchemas(): Record<string, string> {
  const everyName = (path: string) => path.replace(/<\w+>|\{[^}]+\}/g, '*');
  return Object.fromEntries(
    kinds.map((kind) => [
      `./.schema/${kind}.schema.json`,
      `content/${everyName(fileKinds[kind].path)}`,
    ]),
  );
}
