import type { Facets } from './question.ts';
import type { SortKey, TextIndex, ValueSets } from './text-index.ts';

export interface Narrowing {
  filters?: Readonly<Record<string, readonly string[]>>;
  sort?: Readonly<Partial<Record<SortKey, 'asc' | 'desc'>>>;
  /** The filters to count by: how many records each of their values would leave. */
  facets?: readonly string[];
}

export interface Within {
  /** Whether a record passes every filter. */
  has: (number: number) => boolean;
  /** Compares by the figure asked for; undefined where the best come first. */
  compare: ((a: number, b: number) => number) | undefined;
  count: (numbers: readonly number[]) => Facets;
}

function countValues(values: ValueSets, among: ReadonlySet<number>): Record<string, number> {
  const counted = [...values].map(([value, numbers]) => [
    value,
    numbers.filter((number) => among.has(number)).length,
  ]);
  return Object.fromEntries(counted) as Record<string, number>;
}

/** Opens what a question is narrowed, sorted and counted by. */
export async function narrow(
  index: TextIndex,
  { filters = {}, sort = {}, facets = [] }: Narrowing,
  signal?: AbortSignal,
): Promise<Within> {
  const used = Object.entries(filters);
  const names = [...new Set([...used.map(([name]) => name), ...facets])];
  const sets = names.length > 0 ? await index.facets(names, signal) : {};
  const allowed = used.map(
    ([name, values]) => new Set(values.flatMap((value) => sets[name]?.get(value) ?? [])),
  );
  const [by] = Object.entries(sort) as [SortKey, 'asc' | 'desc'][];
  const keys = by ? await index.sortKeys(by[0], signal) : undefined;
  const sign = by?.[1] === 'asc' ? 1 : -1;
  return {
    has: (number) => allowed.every((set) => set.has(number)),
    compare: keys && ((a, b) => sign * ((keys[a] ?? -1) - (keys[b] ?? -1)) || a - b),
    count: (numbers) => {
      const among = new Set(numbers);
      return Object.fromEntries(
        facets.map((name) => [name, countValues(sets[name] ?? new Map<string, number[]>(), among)]),
      );
    },
  };
}
