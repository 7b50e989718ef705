import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldPath, Point } from '../check/problem.ts';

/** Points at the value of a path, at its key when asked or when the value stands on later lines, and at the nearest parent of what is not there. */
export type Locate = (path: FieldPath, onKey?: boolean) => Point;

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** Makes a locator for one YAML text that stands below `line` other lines of its file. */
export function makeLocate(yaml: string, line: number): Locate {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });

  return (path, onKey = false) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
        if (!pair) break;
        const [key, value] = [startOf(pair.key), startOf(pair.value)];
        const stays = isScalar(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1];
        offset = (isLast && !onKey && stays ? value : key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        const start = startOf(node);
        if (start === undefined) break;
        offset = start;
      } else break;
    }
    const { line: row, col } = lineCounter.linePos(offset);
    return { line: row + line, column: col };
  };
}
