import ts from 'typescript';

/** A JSON schema as far as its keys go. */
export interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  additionalProperties?: SchemaNode | boolean;
}

/** Every key of a JSON schema by its path. */
export function listSchemaPaths(node: SchemaNode, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    `${path}.${key}`,
    ...listSchemaPaths(child, `${path}.${key}`),
  ]);
  const { items, anyOf = [], additionalProperties: values } = node;
  const inner = [
    ...anyOf,
    ...(items ? [items] : []),
    ...(typeof values === 'object' ? [values] : []),
  ];
  return [...own, ...inner.flatMap((child) => listSchemaPaths(child, path))];
}

function readName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  // A key that is looked up by its name, directly or out of a list of names.
  if (ts.isStringLiteral(node) && !ts.isLiteralTypeNode(node.parent)) return node.text;
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

/** The names of properties that code takes out of something: `term.areas`, `{ areas }`, `'areas'`. */
export function listReadNames(path: string, text: string): Set<string> {
  // A component's markup is close enough to JSX; its frontmatter is code between two fences.
  const code = path.endsWith('.astro')
    ? text.replace(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/, '$1\n;(<>$2</>);')
    : text;
  const parsed = ts.createSourceFile(
    `${path}.tsx`,
    code,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = readName(node);
    if (name !== undefined) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return names;
}
