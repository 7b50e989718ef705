import ts from 'typescript';

export interface Swap {
  at: ts.Node;
  put: string;
}

/** Whether two values could stand in each other's place and mean something else. */
function areAlike(one: ts.Expression, other: ts.Expression, checker: ts.TypeChecker): boolean {
  if (one.getText() === other.getText()) return false;
  if (ts.isLiteralExpression(one)) return false;
  const [a, b] = [checker.getTypeAtLocation(one), checker.getTypeAtLocation(other)];
  return a.getCallSignatures().length === 0 && checker.typeToString(a) === checker.typeToString(b);
}

/** The text of a node with two parts of it in each other's place. */
function exchange(at: ts.Node, one: ts.Node, other: ts.Node): Swap {
  const text = at.getText();
  const [start, from, to, end] = [one.getStart(), one.getEnd(), other.getStart(), other.getEnd()];
  const begin = at.getStart();
  const put =
    text.slice(0, start - begin) +
    other.getText() +
    text.slice(from - begin, to - begin) +
    one.getText() +
    text.slice(end - begin);
  return { at, put };
}

function exchangeNeighbours(
  at: ts.Node,
  values: readonly ts.Expression[],
  checker: ts.TypeChecker,
): Swap[] {
  return values.slice(1).flatMap((other, before) => {
    const one = values[before];
    return one && areAlike(one, other, checker) ? [exchange(at, one, other)] : [];
  });
}

/** `pledge.spent` in place of `pledge.secured`: the next field of the same type. */
function nameSibling(at: ts.PropertyAccessExpression, checker: ts.TypeChecker): Swap[] {
  if (ts.isCallExpression(at.parent) && at.parent.expression === at) return [];
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(at.expression));
  if (owner.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any) || checker.isArrayType(owner)) {
    return [];
  }
  const nameType = (property: ts.Symbol) =>
    checker.typeToString(checker.getTypeOfSymbolAtLocation(property, at));
  const own = owner.getProperty(at.name.text);
  if (!own) return [];
  const fields = owner
    .getProperties()
    .filter((each) => each === own || nameType(each) === nameType(own))
    .filter((each) => /^\w+$/.test(each.name));
  const next = fields[(fields.indexOf(own) + 1) % fields.length];
  return next && next !== own ? [{ at: at.name, put: next.name }] : [];
}

/** `{ secured: spent, spent: secured }` for `{ secured, spent }`. */
function exchangeBindings(at: ts.ObjectBindingPattern, checker: ts.TypeChecker): Swap[] {
  const plain = at.elements.filter(
    ({ propertyName, dotDotDotToken, initializer, name }) =>
      !propertyName && !dotDotDotToken && !initializer && ts.isIdentifier(name),
  );
  return plain.slice(1).flatMap((other, before) => {
    const one = plain[before];
    if (!one) return [];
    const [a, b] = [one, other].map((each) =>
      checker.typeToString(checker.getTypeAtLocation(each)),
    );
    if (a !== b) return [];
    const [first, second] = [one.getText(), other.getText()];
    const texts = at.elements.map((each) =>
      each === one
        ? `${first}: ${second}`
        : each === other
          ? `${second}: ${first}`
          : each.getText(),
    );
    return [{ at, put: `{ ${texts.join(', ')} }` }];
  });
}

const isCommutative = ({ expression }: ts.CallExpression) =>
  /^Math\.(min|max)$/.test(expression.getText());

/** Two fields, arguments or members of one type, each in the other's place. */
export function findSwaps(node: ts.Node, checker: ts.TypeChecker): Swap[] {
  if (ts.isPropertyAccessExpression(node)) return nameSibling(node, checker);
  if (ts.isObjectBindingPattern(node)) return exchangeBindings(node, checker);
  if (ts.isCallExpression(node)) {
    return isCommutative(node) ? [] : exchangeNeighbours(node, node.arguments, checker);
  }
  if (ts.isArrayLiteralExpression(node)) return exchangeNeighbours(node, node.elements, checker);
  if (ts.isObjectLiteralExpression(node)) {
    const values = node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? each.initializer : [],
    );
    return exchangeNeighbours(node, values, checker);
  }
  return [];
}
