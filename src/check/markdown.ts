import type { ProblemCode } from './catalogue.ts';
import type { Point } from './problem.ts';

/** The part of a Markdown syntax tree that the rules read. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MarkdownNode[];
  position?: { start: Point };
}

export interface MarkdownFault {
  code: ProblemCode;
  at: Point;
  received: string;
}

export function* walkNodes(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* walkNodes(child);
}

export function readTextOf(node: MarkdownNode): string {
  return [...walkNodes(node)].map(({ value }) => value ?? '').join('');
}

/** An address that is safe to follow: https, within the site, or mail to an office. */
function isSafeLink(url: string): boolean {
  if (/[\s\\\u0000-\u001F]/.test(url)) return false;
  if (/^https:\/\/[^@]+$/i.test(url)) return URL.canParse(url);
  return /^(#|\/(?!\/)|\.{1,2}\/|mailto:[^?]+$)/.test(url);
}

/** Whatever is refused in any text for readers. */
export function nameTextFault(node: MarkdownNode): [ProblemCode, string] | undefined {
  switch (node.type) {
    case 'html':
      return [/<\/?script/i.test(node.value ?? '') ? 'body-script' : 'body-html', node.value ?? ''];
    case 'link':
    case 'definition':
      return isSafeLink(node.url ?? '') ? undefined : ['body-link', node.url ?? ''];
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
