import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { accountShape } from '../../src/schema/account.ts';
import { entryNames, entryTies } from '../../src/schema/entry-shape.ts';
import { declarations, entryKinds, type EntryKind } from '../../src/schema/kinds.ts';
import { countedShape, seriesShape } from '../../src/schema/series.ts';

/** What every reader of entries knows; the last ones are told with the values of an indicator. */
const shared = [
  ...[entryNames, entryTies, accountShape, countedShape, seriesShape].flatMap(Object.keys),
  ...['directionBy', 'ofFramework', 'target', 'limit'],
];
/** What follows any part by itself, and what is there for other pages. */
const inParts = ['cite', 'judged', 'note', 'pledges', 'departments', 'english'];

interface Node {
  def: { innerType?: Node; element?: Node };
  shape?: Record<string, Node>;
}

/** The keys of a group, or of the items of a list, however it is wrapped. */
function listKeys({ def, shape }: Node): string[] {
  if (shape) return Object.keys(shape);
  const inner = def.innerType ?? def.element;
  return inner ? listKeys(inner) : [];
}

const isList = ({ def }: Node): boolean =>
  def.element !== undefined || (def.innerType !== undefined && isList(def.innerType));

const keysOf = (kind: EntryKind) =>
  declarations[kind].schema.shape as Record<string, z.ZodType & Node>;

describe.each(entryKinds)('%s', (kind) => {
  const { facts, parts = {} } = declarations[kind];

  test('declares how each of its keys is told', () => {
    const told = [...shared, ...Object.keys(facts), ...Object.keys(parts)];
    expect(Object.keys(keysOf(kind)).filter((key) => !told.includes(key))).toEqual([]);
  });

  test('declares how all that its parts hold is told, with words for it', () => {
    for (const [name, forms] of Object.entries(parts)) {
      const node = keysOf(kind)[name];
      const held = node ? listKeys(node) : [];
      const told = Object.keys(forms ?? {});
      expect([name, held.filter((key) => !inParts.includes(key)).toSorted()]).toEqual([
        name,
        told.toSorted(),
      ]);
      const keys = [name, ...(node && isList(node) ? told.map((key) => `${name}.${key}`) : [])];
      expect(keys.filter((key) => !(`entry.part.${kind}.${key}` in words.ko))).toEqual([]);
    }
    expect(Object.keys(keysOf(kind))).toEqual(expect.arrayContaining(Object.keys(parts)));
  });
});
