import { findDepthFault } from '../markdown.ts';
import type { Point } from '../problem.ts';
import type { PageTextFault } from './page-tree.ts';

/** Three times the longest page that was needed so far; expressions of this length do not yet exhaust the stack. */
const longest = 20_000;

/** How many things of a page may stand in each other. */
export const deepest = 60;

const mostSigns = 500;

function findPoint(text: string, offset: number): Point {
  const above = text.slice(0, offset).split('\n');
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}

/** The bracket that is opened inside too many others, whatever they hold. */
function findDeepBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

/**
 * What could exhaust the stack of the native parser, which ends the process without a word, or keep it busy
 * for seconds; found in the text alone, before it is parsed.
 */
export function findHazard(text: string): PageTextFault | undefined {
  if (text.length > longest) {
    const fills = { length: text.length, longest };
    return { code: 'page-too-long', at: findPoint(text, longest), fills };
  }
  const nested = findDepthFault(text, 0);
  if (nested) return nested;
  const bracket = findDeepBracket(text);
  if (bracket !== undefined) {
    const received = text.slice(bracket, bracket + 1);
    return { code: 'body-depth', at: findPoint(text, bracket), received };
  }
  for (const sign of ['{', '<']) {
    const found = [...text.matchAll(new RegExp(sign, 'g'))][mostSigns];
    if (found) return { code: 'page-signs', at: findPoint(text, found.index), received: sign };
  }
  // The same few characters again and again: `!!!…`, `a=a=…`, `a=>a=>…`.
  const repeated = /([^\s]{1,12}?)\1{299}/u.exec(text);
  if (!repeated) return undefined;
  return { code: 'page-signs', at: findPoint(text, repeated.index), received: repeated[1] ?? '' };
}
