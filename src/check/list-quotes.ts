import type { Tree } from './entry.ts';
import type { FieldPath } from './problem.ts';

/** A quote as a file that its schema accepts holds it. */
export interface WrittenQuote {
  source: string;
  place: string;
  pieces: readonly string[];
  /** Where the words stand in the file. */
  path: FieldPath;
}

function readQuote(node: Record<string, Tree>, path: FieldPath): WrittenQuote[] {
  const { at, quote } = node;
  if (typeof at !== 'string' || quote === undefined || quote === null) return [];
  const pieces = [quote].flat().filter((piece) => typeof piece === 'string');
  const cut = at.indexOf(' / ');
  const [source, place] = [at.slice(0, cut), at.slice(cut + 3).trim()];
  return [{ source, place, pieces, path: [...path, 'quote'] }];
}

/** Every quote of a tree, in the order it stands. */
export function listQuotes(tree: Tree, path: FieldPath = []): WrittenQuote[] {
  if (typeof tree === 'string' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap((item, at) => listQuotes(item, [...path, at]));
  return [
    ...readQuote(tree, path),
    ...Object.entries(tree).flatMap(([key, item]) => listQuotes(item, [...path, key])),
  ];
}
