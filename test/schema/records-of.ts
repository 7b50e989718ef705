import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { kinds, type Kind } from '../../src/schema/kinds.ts';

interface EditorSettings {
  'yaml.schemas': Record<string, string>;
}

/** Which schema an editor's program is told to use for which files. */
export const editorSchemas = (
  JSON.parse(
    readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8'),
  ) as EditorSettings
)['yaml.schemas'];

/** The record that a path below content/ holds; undefined when no schema is named for it. */
export function nameRecord(path: string): Kind | undefined {
  return kinds.find((name) =>
    matchesGlob(`content/${path}`, editorSchemas[`./.schema/${name}.schema.json`] ?? ''),
  );
}

/** The YAML of a file: its frontmatter where it has some. */
export function cutYaml(text: string): string {
  return text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---\n', 4) + 1) : text;
}
