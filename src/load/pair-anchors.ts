import type { KeptNode } from '../check/page-text/page-tree.ts';

/** For an anchor of a page, the one of the same heading on its Korean page. */
export type PairedAnchors = Readonly<Record<string, string>>;

const listHeadings = (tree: readonly KeptNode[]): { name: string; id: string }[] =>
  tree.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { name, attributes, children } = node;
    const own = /^h[2-4]$/.test(name) ? [{ name, id: attributes['id'] ?? '' }] : [];
    return [...own, ...listHeadings(children)];
  });

/**
 * One address leads to a heading in every language. Headings are paired in their order; where the two pages are not
 * cut alike, or an anchor already means another heading, none is.
 */
export function pairAnchors(tree: readonly KeptNode[], korean: readonly KeptNode[]): PairedAnchors {
  const [own, others] = [listHeadings(tree), listHeadings(korean)];
  const known = new Set(own.map(({ id }) => id));
  const isAlike =
    own.length === others.length && own.every(({ name }, at) => name === others[at]?.name);
  if (!isAlike) return {};
  return Object.fromEntries(
    own.flatMap(({ id }, at) => {
      const other = others[at]?.id ?? '';
      return other === '' || known.has(other) ? [] : [[id, other]];
    }),
  );
}
