import type { Tree } from './tree.ts';
import type { FieldPath } from './problem.ts';

/** Visits every text of a tree with its path and the nearest key above it. The path is reused between calls: copy it to keep it. */
export function walkTexts(
  tree: Tree,
  visit: (text: string, key: string, path: FieldPath) => void,
): void {
  const path: (string | number)[] = [];

  function descend(node: Tree, key: string): void {
    if (typeof node === 'string') visit(node, key, path);
    else if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index += 1) {
        path.push(index);
        descend(node[index] ?? null, key);
        path.pop();
      }
    } else if (node !== null) {
      for (const name of Object.keys(node)) {
        path.push(name);
        descend(node[name] ?? null, name);
        path.pop();
      }
    }
  }

  descend(tree, '');
}
