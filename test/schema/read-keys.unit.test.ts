import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/schema/json-schema.ts';
import { declarations, entryKinds, kinds } from '../../src/schema/kinds.ts';
import { listReadNames, listSchemaPaths, type SchemaNode } from '../house/keys.ts';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/[/\\]schema([/\\]|\.ts$)/.test(path));
const read = new Set(files.flatMap((path) => [...listReadNames(path, readFileSync(path, 'utf8'))]));

/** What a kind of entry declares is shown by the page of all entries. */
const declared = new Set(
  entryKinds.flatMap((kind) =>
    Object.keys(declarations[kind].facts).map((fact) => `${kind}.${fact}`),
  ),
);

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

test('every key that may be written is read by something outside the schemas', () => {
  const paths = kinds.flatMap((name) => listSchemaPaths(buildSchema(name) as SchemaNode, name));
  expect(paths.length).toBeGreaterThan(300);
  expect(paths.filter((path) => !declared.has(path) && !read.has(lastOf(path)))).toEqual([]);
});

test('taking a key out of a record is reading it, naming it is not', () => {
  const names = (path: string, text: string) => [...listReadNames(path, text)].sort();
  expect(
    names('a.ts', "term.areas; const { updates, announced: all } = term; term['end'];"),
  ).toEqual(['announced', 'areas', 'end', 'updates']);
  expect(
    names('a.ts', "// term.areas\nconst a = { areas: 1 }; type B = Pick<Term, 'end'>;"),
  ).toEqual([]);
  expect(
    names(
      'A.astro',
      '---\nconst { term } = Astro.props;\n---\n<p>{term.areas.map(({ slogan }) => <q>{slogan}</q>)}</p>\n',
    ),
  ).toEqual(['areas', 'map', 'props', 'slogan', 'term']);
});
