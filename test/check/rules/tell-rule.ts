import type { ShelfRule } from '../../../src/check/check-shelf.ts';
import { emptyShelf, type Shelf } from '../../../src/check/entry.ts';
import { formatPath, type Fault } from '../../../src/check/problem.ts';

/** Facts of a file, or of several of one kind, each with its id and whatever else its place says. */
export type Files = Partial<Record<keyof Shelf, object | readonly Placed[]>>;
export type Placed = readonly [id: string, facts: object, place?: object];

const term = { start: '2022-07-01', end: '2026-06-30' };

/** What a rule says of some facts, in a term of 2022-07-01 to 2026-06-30. */
function runRule(rule: ShelfRule, files: Files): Fault[] {
  const shelve = (kind: string, [id, facts, place]: Placed, file = kind) => ({
    ...{ file, facts, whole: facts, tree: undefined, body: '', bodyLine: 0 },
    place: { kind, id, government: 'city', term: '8', ...place },
  });
  const entries = Object.entries({ term, ...files }).map(([kind, facts]) => [
    kind,
    Array.isArray(facts)
      ? (facts as Placed[]).map((each) => shelve(kind, each, `${kind} ${each[0]}`))
      : [shelve(kind, [kind === 'term' ? '8' : '1-1', facts])],
  ]);
  const shelf = { ...emptyShelf(), ...Object.fromEntries(entries) } as unknown as Shelf;
  return [...rule(shelf)];
}

/** The name and the path of each fault. */
export function tellRule(rule: ShelfRule, files: Files): string[] {
  return runRule(rule, files).map(({ code, path }) => `${code} at ${formatPath(path ?? [])}`);
}

/** The whole of each fault: its name, its file, its path, what was received and what fills the sentences. */
export function tellFaults(rule: ShelfRule, files: Files): string[] {
  return runRule(rule, files).map(({ code, file, path, received, fills = {} }) =>
    [
      `${code} in ${file} at ${formatPath(path ?? [])}: ${String(received)}`,
      ...Object.entries(fills).map(([name, value]) => `${name} ${String(value)}`),
    ].join(', '),
  );
}
