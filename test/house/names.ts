import ts from 'typescript';

interface SourceFile {
  path: string;
  text: string;
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isFunction(value: ts.Expression | undefined): boolean {
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
}

function listDeclared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .filter(({ initializer }) => isExported(statement) || isFunction(initializer))
      .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

/** Routes, and the files of a kind, bear the names that their place prescribes. */
const prescribed = /^src\/(pages\/|kinds\/[^/]+\/)/;

/** The functions, classes and types at the top of a module and whatever else it exports; a component by its file. */
function listNames({ path, text }: SourceFile): string[] {
  if (path.endsWith('.astro')) return [path.slice(path.lastIndexOf('/') + 1, -'.astro'.length)];
  if (!path.endsWith('.ts')) return [];
  const parsed = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  // Two signatures of one function are one name.
  return [...new Set(parsed.statements.flatMap(listDeclared))];
}

/**
 * Names that stand for two things. A constant that a module keeps to itself may be called alike elsewhere: it names a
 * value of its own file (`t`, `longest`). A component and a type may share a name.
 */
export function findTwins(files: readonly SourceFile[]): string[] {
  const places = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => !prescribed.test(path))) {
    for (const name of listNames(file)) {
      const key = file.path.endsWith('.astro') ? `<${name}>` : name;
      places.set(key, [...(places.get(key) ?? []), file.path]);
    }
  }
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}
