import type Slugger from 'github-slugger';
import { nameLinkFault, readTextOf } from '../markdown.ts';
import { allowedElements } from './allowed.ts';
import type { PageTextFault, ParsedNode } from './page-tree.ts';

function readProperty({ properties = {} }: ParsedNode, name: string): string {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Why an element of Markdown may not be shown. */
export function nameElementFault(node: ParsedNode): Omit<PageTextFault, 'at'> | undefined {
  const name = node.tagName ?? '';
  if (name === 'img') return { code: 'body-image', received: readProperty(node, 'src') };
  if (name === 'h1') return { code: 'body-heading', received: readTextOf(node) };
  if (!allowedElements.has(name)) return { code: 'page-element', received: `<${name}>` };
  const href = readProperty(node, 'href');
  const code = name === 'a' ? nameLinkFault(href) : undefined;
  return code === undefined ? undefined : { code, received: href };
}

/** The attributes that an allowed element keeps; all others are left out. */
export function keepAttributes(node: ParsedNode, slugger: Slugger): Record<string, string> {
  const keep = (name: string) => {
    const value = readProperty(node, name);
    return value === '' ? {} : { [name]: value };
  };
  switch (node.tagName ?? '') {
    case 'h2':
    case 'h3':
    case 'h4':
      return { id: slugger.slug(readTextOf(node)) };
    case 'a':
      return { ...keep('href'), ...keep('title') };
    case 'ol':
      return keep('start');
    case 'th':
    case 'td': {
      // The content security policy forbids the inline style that the parser writes.
      const align = /(?:right|center)$/.exec(readProperty(node, 'style'))?.[0];
      const scope = node.tagName === 'th' ? { scope: 'col' } : {};
      return align === undefined ? scope : { ...scope, class: align };
    }
    default:
      return {};
  }
}
