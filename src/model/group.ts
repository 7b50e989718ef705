/** Groups records under each of their keys; a record under two keys stands in two groups. */
export function groupBy<T, K>(
  records: readonly T[],
  keysOf: (record: T) => K | readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const keys = keysOf(record);
    for (const key of new Set(Array.isArray(keys) ? (keys as readonly K[]) : [keys as K])) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** The group under a key; no group is an empty one. */
export function groupOf<T, K>(groups: ReadonlyMap<K, readonly T[]>, key: K): readonly T[] {
  return groups.get(key) ?? [];
}
