import Slugger from 'github-slugger';
import { mdxToHast, type Features } from 'satteri';
import type { TextLink } from '../links/text-links.ts';
import type { Point } from '../problem.ts';
import { deepest, findHazard } from './find-hazard.ts';
import { keepComponent } from './keep-component.ts';
import { keepAttributes, nameElementFault } from './keep-element.ts';
import type { KeptNode, PageTextFault, ParsedNode } from './page-tree.ts';

/** Only what the allow-list can name; every other form stays text. */
const features: Features = {
  gfm: { footnotes: false },
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
};

export interface JudgedPage {
  /** What may be shown; empty where there is a fault. */
  tree: readonly KeptNode[];
  faults: readonly PageTextFault[];
  /** The places of the page that a link may name, and where its own links lead. */
  anchors: readonly string[];
  links: readonly TextLink[];
}

interface Judging {
  faults: PageTextFault[];
  anchors: string[];
  links: TextLink[];
  slugger: Slugger;
}

function placeOf({ position }: ParsedNode): Point {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function refuseNode(
  { faults }: Judging,
  node: ParsedNode,
  fault: Omit<PageTextFault, 'at'>,
): KeptNode[] {
  faults.push({ ...fault, at: placeOf(node) });
  return [];
}

function keepChildren(judging: Judging, { children = [] }: ParsedNode, depth: number): KeptNode[] {
  return children.flatMap((child) => keepNode(judging, child, depth + 1));
}

function keepNode(judging: Judging, node: ParsedNode, depth: number): KeptNode[] {
  if (depth > deepest) return refuseNode(judging, node, { code: 'body-depth', received: '…' });
  const text = node.value ?? '';
  switch (node.type) {
    case 'text':
      return [text];
    case 'element': {
      const fault = nameElementFault(node);
      if (fault) return refuseNode(judging, node, fault);
      const attributes = keepAttributes(node, judging.slugger);
      const { id, href } = attributes;
      if (id !== undefined) judging.anchors.push(id);
      if (href !== undefined) judging.links.push({ url: href, at: placeOf(node) });
      const children = keepChildren(judging, node, depth);
      return [{ name: node.tagName ?? '', attributes, children }];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { kept, faults } = keepComponent(node);
      if (!kept) return faults.flatMap((fault) => refuseNode(judging, node, fault));
      // On a line of its own a component is a paragraph.
      const isLine = node.type === 'mdxJsxFlowElement';
      return [isLine ? { name: 'p', attributes: {}, children: [kept] } : kept];
    }
    case 'mdxjsEsm':
      return refuseNode(judging, node, { code: 'page-code', received: text });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuseNode(judging, node, { code: 'page-expression', received: `{${text}}` });
    default:
      return refuseNode(judging, node, { code: 'body-html', received: text });
  }
}

function readSyntaxFault(error: unknown): PageTextFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = message] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]*\))?$/s.exec(message) ?? [];
  const at = { line: Number(line), column: Number(column) };
  return { code: 'page-syntax', at, fills: { detail } };
}

/**
 * Reads the text of a page with the parser that renders it and keeps what is allowed. The gate and the
 * renderer both call this, on the same text; nothing else of a page is ever shown.
 */
export function judgePage(text: string): JudgedPage {
  const hazard = findHazard(text);
  if (hazard) return { tree: [], faults: [hazard], anchors: [], links: [] };
  let root: ParsedNode;
  try {
    // The parser reads past the end of a text that stops within a line of code, and takes the process with it.
    root = mdxToHast(`${text}\n`, { features }) as ParsedNode;
  } catch (error) {
    return { tree: [], faults: [readSyntaxFault(error)], anchors: [], links: [] };
  }
  const judging: Judging = { faults: [], anchors: [], links: [], slugger: new Slugger() };
  const tree = keepChildren(judging, root, 0);
  const { faults, anchors, links } = judging;
  return { tree: faults.length > 0 ? [] : tree, faults, anchors, links };
}
