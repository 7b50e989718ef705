/** One line of a table: what people say, and what documents call it. */
export interface WordGroup {
  says: readonly string[];
  means: readonly string[];
}

/** The groups of a table, one a line: `says says : means means`. */
export function readGroups(table: string): WordGroup[] {
  return splitRows(table).map((row) => {
    const [says = '', means = ''] = row.split(' : ');
    return { says: says.split(' '), means: means.split(' ') };
  });
}

/** The lines of a table in which every word stands for the others. */
export const readCircles = (table: string): string[][] =>
  splitRows(table).map((row) => row.split(' '));

const splitRows = (table: string): string[] => table.trim().split('\n');

/** For each word of the circles the others beside it, by a key under which its other forms are found as well. */
export function listNeighbours(
  circles: readonly (readonly string[])[],
  keyOf: (word: string) => string = (word) => word,
): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const circle of circles) {
    for (const word of circle) {
      const others = known.get(keyOf(word)) ?? new Set<string>();
      for (const other of circle) if (other !== word) others.add(other);
      known.set(keyOf(word), others);
    }
  }
  return known;
}
