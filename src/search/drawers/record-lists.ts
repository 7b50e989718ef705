import { facetFile, sortFile } from '../index-files.ts';
import type { SortKey } from '../query/text-index.ts';
import { sortBy, type SearchRecord } from '../search-record.ts';
import { writeNumbers } from './numbers.ts';

const sortNames: readonly SortKey[] = ['newest', 'money'];

type Facet = ReadonlyMap<string, readonly number[]>;

/** The records of each value of each filter, and the sort keys of all. */
export interface PackedLists {
  facets: ReadonlyMap<string, Facet>;
  keys: ReadonlyMap<SortKey, readonly number[]>;
}

/** The filters and sort keys of an index, while its records are added in ascending order. */
export class RecordLists {
  private readonly facets = new Map<string, Map<string, number[]>>();
  private readonly keys = new Map(sortNames.map((name) => [name, [] as number[]]));

  add(number: number, { filters = {}, sort = sortBy(undefined, undefined) }: SearchRecord): void {
    for (const [name, values] of Object.entries(filters)) {
      for (const value of new Set(values)) this.hold(name, value, number);
    }
    for (const [name, keys] of this.keys) keys.push(Number(sort[name]));
  }

  /** Adds records that were packed as if they were the only ones. @param first the number of the first of them here */
  addPacked({ facets, keys }: PackedLists, first: number): void {
    for (const [name, values] of facets) {
      for (const [value, numbers] of values) {
        for (const number of numbers) this.hold(name, value, first + number);
      }
    }
    for (const [name, own] of this.keys) {
      for (const key of keys.get(name) ?? []) own.push(key);
    }
  }

  pack = (): PackedLists => ({ facets: this.facets, keys: this.keys });

  /** @param names the filters that readers may narrow by; each has a file, if an empty one */
  *files(names: readonly string[]): Generator<[path: string, text: string]> {
    for (const name of names) {
      const sets = [...(this.facets.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const facet = sets.map(([value, numbers]) => [value, writeNumbers(numbers)]);
      yield [facetFile(name), JSON.stringify(facet)];
    }
    for (const [name, keys] of this.keys) yield [sortFile(name), JSON.stringify(keys)];
  }

  private hold(name: string, value: string, number: number): void {
    const facet = this.facets.get(name) ?? new Map<string, number[]>();
    this.facets.set(name, facet);
    const held = facet.get(value) ?? [];
    if (held.push(number) === 1) facet.set(value, held);
  }
}
