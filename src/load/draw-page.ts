import { Fragment, jsx } from 'astro/jsx-runtime';
import type { KeptNode } from '../check/page-text/page-tree.ts';
import type { PairedAnchors } from './pair-anchors.ts';

/**
 * Draws what was kept of a page; each component gets its own attributes and what every component is given, and each
 * link leads where `link` says. A heading has the anchor of its pair besides its own.
 */
export function drawPage(
  tree: readonly KeptNode[],
  components: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  link: (href: string) => string,
  anchors: PairedAnchors = {},
): unknown {
  const draw = (node: KeptNode): unknown => {
    if (typeof node === 'string') return node;
    const { name, children } = node;
    const { href } = node.attributes;
    const attributes =
      href === undefined ? node.attributes : { ...node.attributes, href: link(href) };
    if (/^[A-Z]/.test(name)) return jsx(components[name], { ...attributes, ...given });
    const pair = attributes['id'] === undefined ? undefined : anchors[attributes['id']];
    const drawn = [
      ...(pair === undefined ? [] : [jsx('span', { id: pair })]),
      ...children.map(draw),
    ];
    return jsx(name, drawn.length > 0 ? { ...attributes, children: drawn } : { ...attributes });
  };
  return jsx(Fragment, { children: tree.map(draw) });
}
