import type { Tree } from './tree.ts';
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
export function listQuotes(tree: Tree): WrittenQuote[] {
  const quotes: WrittenQuote[] = [];
  const path: (string | number)[] = [];
  const visit = (node: Tree, step: string | number): void => {
    if (typeof node === 'string' || node === null) return;
    path.push(step);
    descend(node);
    path.pop();
  };
  const descend = (node: Exclude<Tree, string | null>): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if ('quote' in node) quotes.push(...readQuote(node, path));
    for (const key of Object.keys(node)) visit(node[key] ?? null, key);
  };
  if (typeof tree === 'object' && tree !== null) descend(tree);
  return quotes;
}
