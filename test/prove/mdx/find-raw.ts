/** An element that a page may show, and its attributes; written out here a second time, by hand. */
const shown: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p ul li blockquote pre hr br strong em del code table thead tbody tr'
      .split(' ')
      .map((name) => [name, []]),
  ),
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  ol: ['start'],
  a: ['href', 'title'],
  th: ['scope', 'class'],
  td: ['class'],
  Figure: ['rate'],
  Records: ['kind'],
  Formula: ['id'],
};

interface VNode {
  type: unknown;
  props: Readonly<Record<string, unknown>>;
}

const isNode = (value: unknown): value is VNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value;

function isFine(name: string, attribute: string, value: unknown): boolean {
  if (!shown[name]?.includes(attribute) || typeof value !== 'string') return false;
  return attribute !== 'href' || /^(?:https:\/\/|mailto:|#|\/(?!\/)|\.{1,2}\/)/i.test(value);
}

/** Elements, attributes and addresses in a drawn page that no page may show. */
export function findRaw(node: unknown): string[] {
  if (typeof node === 'string') return [];
  if (Array.isArray(node)) return node.flatMap(findRaw);
  if (!isNode(node)) return [`not a node: ${String(node)}`];
  const { children = [], ...attributes } = node.props;
  const below = findRaw(children);
  if (typeof node.type === 'symbol') return below;
  const name = typeof node.type === 'string' ? node.type : 'nothing';
  if (!Object.hasOwn(shown, name)) return [`<${name}>`, ...below];
  const raw = Object.entries(attributes).filter(([key, value]) => !isFine(name, key, value));
  return [...raw.map(([key, value]) => `<${name} ${key}="${String(value)}">`), ...below];
}
