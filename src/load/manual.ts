import type { z } from 'zod';
import { buildSchema, type RecordName } from '../schema/json-schema.ts';

/** One key of a record file, as its schema documents it. */
export interface ManualKey {
  path: string;
  required: boolean;
  sentence: string;
  example: string | undefined;
  values: readonly string[];
}

export interface ManualRecord {
  /** Where such files stand below content/. */
  file: string;
  keys: readonly ManualKey[];
}

const files: Record<RecordName, string> = {
  site: 'site.yaml',
  search: 'search.yaml',
  thresholds: 'thresholds.yaml',
  retired: 'retired.yaml',
  source: 'sources/<id>.yaml',
  government: 'governments/<gov>/government.yaml',
  departments: 'governments/<gov>/departments.yaml',
  term: 'governments/<gov>/terms/<term>.yaml',
  pledge: 'governments/<gov>/pledges/<term>/<id>.md',
  award: 'governments/<gov>/awards/<id>.yaml',
  'sdg-framework': 'governments/<gov>/sdgs/framework.yaml',
  'sdg-indicator': 'governments/<gov>/sdgs/indicators/<id>.yaml',
  page: 'pages/{ko,en}/<slug>.mdx',
};

type Node = z.core.JSONSchema.BaseSchema;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The object inside a list, a choice or the object itself, whose keys are listed below it. */
function findInside(node: Node): { node: Node; mark: string } | undefined {
  if (node.properties) return { node, mark: '' };
  if (isNode(node.items) && !Array.isArray(node.items)) {
    const inside = findInside(node.items);
    return inside && { ...inside, mark: '[]' };
  }
  const choice = node.anyOf?.find((each) => isNode(each) && each.properties);
  return isNode(choice) ? { node: choice, mark: '' } : undefined;
}

function listKeys(node: Node, above: string): ManualKey[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, key]) => {
    if (!isNode(key)) return [];
    const path = above === '' ? name : `${above}.${name}`;
    const [example] = key.examples ?? [];
    const inside = findInside(key);
    const own: ManualKey = {
      path,
      required: node.required?.includes(name) ?? false,
      sentence: key.description ?? '',
      example: example === undefined ? undefined : JSON.stringify(example),
      values: key.enum?.map(String) ?? [],
    };
    return [own, ...(inside ? listKeys(inside.node, `${path}${inside.mark}`) : [])];
  });
}

/** The editors' manual: every key of every record file with its sentence and example, from the schemas. */
export function writeManual(): ManualRecord[] {
  return (Object.entries(files) as [RecordName, string][]).map(([name, file]) => ({
    file,
    keys: listKeys(buildSchema(name), ''),
  }));
}
