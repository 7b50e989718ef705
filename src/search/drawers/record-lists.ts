import { facetFile, sortFile } from '../index-files.ts';
import type { SortKey } from '../query/text-index.ts';
import { sortBy, type SearchRecord } from '../search-record.ts';
import { writeNumbers } from './numbers.ts';

const sortNames: readonly SortKey[] = ['newest', 'money'];

/** The filters and sort keys of an index, while its records are added in ascending order. */
export class RecordLists {
  private readonly facets = new Map<string, Map<string, number[]>>();
  private readonly keys = new Map(sortNames.map((name) => [name, [] as number[]]));

  add(number: number, { filters = {}, sort = sortBy(undefined, undefined) }: SearchRecord): void {
    for (const [name, values] of Object.entries(filters)) {
      const facet = this.facets.get(name) ?? new Map<string, number[]>();
      this.facets.set(name, facet);
      for (const value of new Set(values)) {
        const held = facet.get(value) ?? [];
        if (held.push(number) === 1) facet.set(value, held);
      }
    }
    for (const [name, keys] of this.keys) keys.push(Number(sort[name]));
  }

  /** @param names the filters that readers may narrow by; each has a file, if an empty one */
  *files(names: readonly string[]): Generator<[path: string, text: string]> {
    for (const name of names) {
      const sets = [...(this.facets.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const facet = sets.map(([value, numbers]) => [value, writeNumbers(numbers)]);
      yield [facetFile(name), JSON.stringify(facet)];
    }
    for (const [name, keys] of this.keys) yield [sortFile(name), JSON.stringify(keys)];
  }
}
