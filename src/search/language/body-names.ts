import { listNeighbours, readCircles } from './word-table.ts';
import { bodyNames } from './words/bodies.ts';

const table = listNeighbours(readCircles(bodyNames));

/** The other names of a ministry or a public body: 행안부 → 행정안전부. */
export function listOtherNames(word: string): readonly string[] {
  return [...(table.get(word) ?? [])];
}
