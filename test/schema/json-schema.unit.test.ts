import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { locateSchema, printSchema, schemaFolder } from '../../scripts/schema.ts';
import { buildSchema, listEditorSchemas } from '../../src/schema/json-schema.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { generateContent } from '../generator/content.ts';
import { cutYaml, editorSchemas, nameRecord } from './records-of.ts';

type BaseSchema = z.core.JSONSchema.BaseSchema;

const contentFolder = fileURLToPath(new URL('../cities/sample/', import.meta.url));

interface Node {
  type?: string | string[];
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
}

interface Key {
  path: string;
  node: Node;
}

function listKeys(node: Node, path: string): Key[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    { path: `${path}.${key}`, node: child },
    ...listKeys(child, `${path}.${key}`),
  ]);
  return node.items ? [...own, ...listKeys(node.items, `${path}[]`)] : own;
}

function isLeaf(node: Node): boolean {
  return !node.properties && !node.items?.properties;
}

function hasExample(node: Node): boolean {
  return node.examples !== undefined || node.items?.examples !== undefined;
}

describe.each(kinds)('%s', (name) => {
  const keys = listKeys(buildSchema(name) as Node, name);

  test('the committed schema is current (npm run schema)', async () => {
    expect(readFileSync(locateSchema(name), 'utf8')).toBe(await printSchema(name));
  });

  test('every key is described in a Korean sentence', () => {
    const bare = keys.filter(({ node }) => !/\p{Script=Hangul}.*\.$/u.test(node.description ?? ''));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('every leaf has an example', () => {
    const bare = keys.filter(({ node }) => isLeaf(node) && !hasExample(node));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

test('numbers and flags come out as such, texts that look like numbers are allowed', () => {
  const pledge = new Map(
    listKeys(buildSchema('pledge') as Node, 'pledge').map(({ path, node }) => [path, node.type]),
  );
  expect(pledge.get('pledge.target.year')).toBe('integer');
  expect(pledge.get('pledge.money.plan.rows[].total')).toEqual(['integer', 'string']);
  expect(pledge.get('pledge.money.applicable')).toBe('boolean');
  expect(pledge.get('pledge.milestones[].when')).toEqual(['string', 'integer']);
  const source = listKeys(buildSchema('source') as Node, 'source');
  expect(source.find(({ path }) => path === 'source.pages')?.node.type).toBe('integer');
});

test('the editor settings and the schemas are those of the table (npm run schema)', () => {
  expect(editorSchemas).toEqual(listEditorSchemas());
  expect(readdirSync(schemaFolder).sort()).toEqual(
    kinds.map((kind) => `${kind}.schema.json`).sort(),
  );
});

describe('an editor typing in a program that knows YAML and the schema', () => {
  const readers = new Map(
    kinds.map((name) => [
      name,
      z.fromJSONSchema(JSON.parse(readFileSync(locateSchema(name), 'utf8')) as BaseSchema),
    ]),
  );

  function findFault(path: string, text: string): string | undefined {
    const name = nameRecord(path);
    const result = name && readers.get(name)?.safeParse(parse(cutYaml(text)));
    return result?.success === true
      ? undefined
      : `${path}: ${String(result?.error ?? 'no schema')}`;
  }

  test('is not warned of what the gate accepts', () => {
    const made = [...generateContent({ governments: 1, pledges: 20, seed: 1 })];
    const written = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(yaml|md|mdx)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(contentFolder, path), 'utf8') }));
    const faults = [...made, ...written].map(({ path, text }) => findFault(path, text));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('is warned of a misspelt key and of a word in place of a number', () => {
    const [page] = [...generateContent({ governments: 0, pledges: 0, seed: 1 })].slice(1);
    const [path, text] = [page?.path ?? '', page?.text ?? ''];
    expect(findFault(path, text)).toBeUndefined();
    expect(findFault(path, text.replace('title:', 'tilte:'))).toMatch(/tilte/);
    expect(findFault(path, text.replace('order: 1', 'order: one'))).toMatch(/order/);
  });
});
