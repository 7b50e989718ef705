import type { ShelfRule } from '../../../src/check/check-shelf.ts';
import { emptyShelf, type Shelf } from '../../../src/check/entry.ts';
import { formatPath } from '../../../src/check/problem.ts';

const term = { start: '2022-07-01', end: '2026-06-30' };

/** What a rule tells of some facts, in a term of 2022-07-01 to 2026-06-30. */
export function tellRule(rule: ShelfRule, files: Partial<Record<keyof Shelf, object>>): string[] {
  const entry = (kind: string, facts: object) => ({
    ...{ file: kind, facts, whole: facts, tree: undefined, body: '', bodyLine: 0 },
    place: { kind, id: kind === 'term' ? '8' : '1-1', government: 'city', term: '8' },
  });
  const entries = Object.entries({ term, ...files }).map(([kind, facts]) => [
    kind,
    [entry(kind, facts)],
  ]);
  const whole = { ...emptyShelf(), ...Object.fromEntries(entries) } as unknown as Shelf;
  return [...rule(whole)].map(({ code, path }) => `${code} at ${formatPath(path ?? [])}`);
}
