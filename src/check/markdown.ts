import { findAddressFault } from '../schema/web-address.ts';
import type { ProblemCode } from './catalogue.ts';
import type { Point } from './problem.ts';

/** The part of a Markdown syntax tree that the rules read. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: MarkdownNode[];
  position?: { start: Point };
}

export interface MarkdownFault {
  code: ProblemCode;
  at: Point;
  received: string;
}

/** Every node in the order of the text; a stack instead of recursion, so that no nesting is too deep. */
export function* walkNodes(root: MarkdownNode): Generator<MarkdownNode> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    stack.push(...(node.children ?? []).toReversed());
  }
}

/** Finds more lists, quotes or emphasis in each other than prose needs; parsing them can take minutes. */
export function findDepthFault(body: string, lineAbove: number): MarkdownFault | undefined {
  const found = /^(?:[ \t]*(?:[-+*][ \t]|\d+[.)][ \t]|>)){13}|[*_]{40}|\[{40}/m.exec(body);
  if (!found) return undefined;
  const line = body.slice(0, found.index).split('\n').length + lineAbove;
  return { code: 'body-depth', at: { line, column: 1 }, received: found[0].slice(0, 40) };
}

export function readTextOf(node: MarkdownNode): string {
  return [...walkNodes(node)].map(({ value }) => value ?? '').join('');
}

/** Why an address may not stand in a text: neither open https, nor within the site, nor the mail of an office. */
export function nameLinkFault(url: string): ProblemCode | undefined {
  if (/[\s\\\u0000-\u001F]/.test(url)) return 'body-link';
  if (/^(#|\/(?!\/)|\.{1,2}\/|mailto:[^?]+$)/.test(url)) return undefined;
  const fault = findAddressFault(url);
  return fault === 'link-unsafe' ? 'body-link' : fault;
}

const toFault = (
  code: ProblemCode | undefined,
  received: string,
): [ProblemCode, string] | undefined => (code === undefined ? undefined : [code, received]);

/** Whatever is refused in any text for readers. */
export function nameTextFault(node: MarkdownNode): [ProblemCode, string] | undefined {
  switch (node.type) {
    case 'html':
      return [/<\/?script/i.test(node.value ?? '') ? 'body-script' : 'body-html', node.value ?? ''];
    case 'link':
    case 'definition':
      return toFault(nameLinkFault(node.url ?? ''), node.url ?? '');
    case 'image':
    case 'imageReference':
      return ['body-image', node.url ?? ''];
    case 'heading':
      return node.depth === 1 ? ['body-heading', readTextOf(node)] : undefined;
    default:
      return undefined;
  }
}

/** Names the faults of a syntax tree at their places in the whole file. */
export function* findNodeFaults(
  root: MarkdownNode,
  lineAbove: number,
  nameFault: (node: MarkdownNode) => [ProblemCode, string] | undefined,
): Generator<MarkdownFault> {
  for (const node of walkNodes(root)) {
    const [code, received] = nameFault(node) ?? [];
    if (code === undefined || received === undefined) continue;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    yield { code, received, at: { line: line + lineAbove, column } };
  }
}
