import { buildSchema } from '../../src/schema/json-schema.ts';
import { declarations, entryKinds, type EntryKind } from '../../src/schema/kinds.ts';
import type { GeneratedFile } from './site.ts';
import { createRandom, type Random } from './random.ts';
import { departments } from './words.ts';
import type { Yaml, YamlMap } from './yaml.ts';
import { writeYaml } from './yaml.ts';

type Node = ReturnType<typeof buildSchema>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Kinds that have a generator of their own. */
const others: readonly string[] = ['award', 'indicator'];

/** The kinds whose records are made from what their schemas say of themselves. */
export const schemaKinds = entryKinds.filter((kind) => !others.includes(kind));

/** What all entries share is written by hand; a note or a claim about other records is not made up. */
const own = ['id', 'title', 'english', 'department', 'sources', 'pledges', 'sdgs'];
const leftOut = [
  ...[
    'notes',
    'acknowledged',
    'related',
    'term',
    'alsoStated',
    'periodAlsoStated',
    'incomparable',
    'judged',
  ],
  ...[
    'gaps',
    'derive',
    'total',
    'stated',
    'promised',
    'printed',
    'departments',
    'department',
    'pledges',
  ],
];

function makeValue(node: Node, key: string, random: Random, cite: string): Yaml {
  if (key === 'cite') return cite;
  const [choice] = node.enum ?? [];
  if (choice !== undefined) return random.pick(node.enum as string[]);
  if (node.properties) return makeMap(node, random, cite, []);
  if (
    isNode(node.items) &&
    !Array.isArray(node.items) &&
    isNode(node.items) &&
    hasKeys(node.items)
  ) {
    const item = node.items;
    return Array.from({ length: 3 }, (_, at) => number(makeValue(item, key, random, cite), at));
  }
  const inside = node.anyOf?.find((each) => isNode(each) && hasKeys(each));
  if (isNode(inside)) return makeValue(inside, key, random, cite);
  return (node.examples?.[0] ?? undefined) as Yaml;
}

const hasKeys = (node: Node): boolean =>
  node.properties !== undefined || (node.anyOf ?? []).some((each) => isNode(each) && hasKeys(each));

/** Items of a list differ by their ids and times. */
function number(item: Yaml, at: number): Yaml {
  if (typeof item !== 'object' || Array.isArray(item)) return item;
  return {
    ...item,
    ...('id' in item ? { id: `item-${String(at + 1)}` } : {}),
    ...('when' in item ? { when: String(2022 + at) } : {}),
    ...('label' in item ? { label: `시험용 줄 ${String(at + 1)}` } : {}),
  };
}

function makeMap(node: Node, random: Random, cite: string, skipped: readonly string[]): YamlMap {
  const keys = Object.entries(node.properties ?? {}).filter(
    ([key]) => !skipped.includes(key) && !leftOut.includes(key),
  );
  return Object.fromEntries(
    keys.map(([key, value]) => [
      key,
      isNode(value) ? makeValue(value, key, random, cite) : undefined,
    ]),
  );
}

/** A made-up record of a kind: every key that its schema gives an example of. */
export function makeEntry(
  kind: EntryKind,
  government: string,
  at: number,
  pledge: string,
): YamlMap {
  const random = createRandom(`${government}/${kind}/${String(at)}`);
  const cite = `${government}-report / ${declarations[kind].folder} ${String(at)}`;
  const schema = buildSchema(kind);
  return {
    id: `${kind}-${String(at)}`,
    title: `시험용 ${kind} 기록 ${String(at)}`,
    english: `Made-up ${kind} ${String(at)}`,
    ...makeMap(schema, random, cite, own),
    department: random.pick(departments)[0],
    pledges: [pledge],
    sources: schema.properties?.['sources'] === undefined ? undefined : [cite],
  };
}

/** Some records of each kind of entry, so many to a pledge. */
export function* listEntryFiles(
  government: string,
  pledges: readonly string[],
): Generator<GeneratedFile> {
  for (const kind of schemaKinds) {
    for (let at = 1; at <= Math.max(2, Math.round(pledges.length / 20)); at += 1) {
      const record = makeEntry(kind, government, at, pledges[at % pledges.length] ?? '');
      const path = `governments/${government}/${declarations[kind].folder}/${kind}-${String(at)}.yaml`;
      yield { path, text: writeYaml(record) };
    }
  }
}
