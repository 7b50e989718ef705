import { parseDocument } from 'htmlparser2';
import { foldText } from '../../src/search/fold.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** What stands in the main element of a page and is no word of it, each with its reason. */
export const chrome = {
  nav: 'leads about the site and is the same on many pages',
  form: 'is filled in, not read',
  noscript: 'is the same form without a script',
  share: 'opens a dialogue',
  noted: 'is the number of a note or the way back from it',
  'paper-head': 'is printed on paper alone',
  'sticky-bar': 'repeats the title while the page is scrolled',
  hidden: 'is shown by a program alone',
  svg: 'is drawn from the table or the list beside it',
} as const;

export type Chrome = keyof typeof chrome;

/** A run of text that a reader sees. */
export interface SeenText {
  words: readonly string[];
  /** Where the links of the row lead in which it stands. */
  rowLinks: readonly string[];
  chrome: Chrome | undefined;
}

const isChrome = (name: string): name is Chrome => name in chrome;

type Element = Extract<Node, { attribs: unknown }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

function nameChrome(node: Node): Chrome | undefined {
  if (!isElement(node)) return undefined;
  const { class: classes = '', hidden } = node.attribs;
  const names = [node.name, ...classes.split(' '), ...(hidden === undefined ? [] : ['hidden'])];
  return names.find(isChrome);
}

function listLinks(node: Node): string[] {
  if (!isElement(node)) return [];
  const own = node.name === 'a' ? [node.attribs['href'] ?? ''] : [];
  return [...own, ...node.children.flatMap(listLinks)];
}

const rows = new Set(['li', 'tr', 'article']);

function readNode(node: Node, around: Omit<SeenText, 'words'>): SeenText[] {
  if (!isElement(node)) {
    if (!('data' in node) || node.constructor.name !== 'Text') return [];
    const words = foldText(node.data).split(' ').filter(Boolean);
    return words.length === 0 ? [] : [{ words, ...around }];
  }
  const isRow = rows.has(node.name) && node.attribs['class'] !== 'pledge';
  const own = {
    rowLinks: isRow ? [...around.rowLinks, ...listLinks(node)] : around.rowLinks,
    chrome: around.chrome ?? nameChrome(node),
  };
  return node.children.flatMap((child) => readNode(child, own));
}

function findMain(nodes: readonly Node[]): Node | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.name === 'main' ? node : findMain(node.children);
    if (found) return found;
  }
  return undefined;
}

/** Every run of text in the main element of a page. */
export function readSeen(html: string): SeenText[] {
  const main = findMain(parseDocument(html).children);
  if (!main) throw new Error('a page without a main element');
  return readNode(main, { rowLinks: [], chrome: undefined });
}
