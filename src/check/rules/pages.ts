import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ProblemCode } from '../catalogue.ts';
import type { Entry, Shelf } from '../entry.ts';
import { findDepthFault, findNodeFaults, nameTextFault, type MarkdownNode } from '../markdown.ts';
import type { Fault, Point } from '../problem.ts';

/** The components that a page may use, with the attributes each may have, as literal text only. */
export const allowedComponents: Readonly<Record<string, readonly string[]>> = {};

const parser = unified().use(remarkParse).use(remarkMdx);

function isAllowed({ name, attributes }: MarkdownNode): boolean {
  const allowed = Object.hasOwn(allowedComponents, name ?? '')
    ? allowedComponents[name ?? '']
    : undefined;
  return (
    allowed !== undefined &&
    (attributes ?? []).every(
      ({ type, name: key, value }) =>
        type === 'mdxJsxAttribute' && typeof value === 'string' && allowed.includes(key ?? ''),
    )
  );
}

function namePageFault(node: MarkdownNode): [ProblemCode, string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['page-code', node.value ?? ''];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['page-expression', `{${node.value ?? ''}}`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (isAllowed(node)) return undefined;
      return [
        node.name?.toLowerCase() === 'script' ? 'body-script' : 'page-component',
        `<${node.name ?? ''}>`,
      ];
    default:
      return nameTextFault(node);
  }
}

function* checkPage({ file, body, bodyLine }: Entry<'page'>): Generator<Fault> {
  const depth = findDepthFault(body, bodyLine);
  if (depth) {
    yield { file, ...depth };
    return;
  }
  let root: MarkdownNode;
  try {
    root = parser.parse(body) as MarkdownNode;
  } catch (error) {
    const { line, column, reason } = error as Partial<Point> & { reason?: string };
    const at = { line: (line ?? 1) + bodyLine, column: column ?? 1 };
    yield { code: 'page-syntax', file, at, fills: { detail: reason ?? '' } };
    return;
  }
  for (const fault of findNodeFaults(root, bodyLine, namePageFault)) yield { file, ...fault };
}

/** Pages hold words, not programs, and exist in both languages. */
export function* checkPages(shelf: Shelf): Generator<Fault> {
  const files = new Set(shelf.page.map(({ file }) => file));
  for (const page of shelf.page) {
    yield* checkPage(page);
    const other = page.place.language === 'ko' ? 'en' : 'ko';
    const missing = `pages/${other}/${page.place.id}.mdx`;
    if (!files.has(missing))
      yield { code: 'page-language-missing', file: page.file, fills: { missing } };
  }
}
