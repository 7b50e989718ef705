import ts from 'typescript';
import type { Operator } from './mutant.ts';
import { findSwaps } from './swaps.ts';

/** A change at a node: what stands there instead. */
export interface Change {
  operator: Operator;
  at: ts.Node;
  put: string;
}

const bounds: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
};

const joints: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
};

const opposites: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

const escapes = ['replace', 'replaceAll', 'trim', 'normalize', 'toLowerCase', 'toUpperCase'];
const sorts = ['sort', 'toSorted'];
const reversals = ['reverse', 'toReversed'];

function changeOperator({ operatorToken: at }: ts.BinaryExpression): Change[] {
  const named = [
    ['boundary', bounds[at.kind]],
    ['and-or', joints[at.kind]],
    ['negated', opposites[at.kind]],
  ] as const;
  return named.flatMap(([operator, put]) => (put === undefined ? [] : { operator, at, put }));
}

function changeNumber(at: ts.NumericLiteral): Change[] {
  const value = Number(at.text);
  return [value + 1, value - 1].map((other) => ({ operator: 'by-one', at, put: String(other) }));
}

/** A sort turned round, a reversal or an escape left out. */
function changeCall(at: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(at.expression)) return [];
  const { expression: on, name } = at.expression;
  if (sorts.includes(name.text)) {
    const put = `${at.getText()}.${name.text === 'sort' ? 'reverse' : 'toReversed'}()`;
    return [{ operator: 'order', at, put }];
  }
  if (reversals.includes(name.text)) return [{ operator: 'order', at, put: on.getText() }];
  return escapes.includes(name.text) ? [{ operator: 'escape', at, put: on.getText() }] : [];
}

/** A statement that only acts is left out; one that declares is not, since nothing would compile without it. */
function removeStatement(at: ts.Statement): Change[] {
  const isAct =
    ts.isExpressionStatement(at) ||
    ts.isContinueStatement(at) ||
    (ts.isIfStatement(at) && !at.elseStatement);
  return isAct ? [{ operator: 'removed', at, put: '{}' }] : [];
}

/** A comparison has an opposite of its own. */
function negate(at: ts.Expression): Change[] {
  const isCompared = ts.isBinaryExpression(at) && opposites[at.operatorToken.kind] !== undefined;
  return isCompared ? [] : [{ operator: 'negated', at, put: `!(${at.getText()})` }];
}

function changeNode(node: ts.Node, checker: ts.TypeChecker): Change[] {
  return [
    ...(ts.isBinaryExpression(node) ? changeOperator(node) : []),
    ...(ts.isNumericLiteral(node) ? changeNumber(node) : []),
    ...(ts.isCallExpression(node) ? changeCall(node) : []),
    ...(ts.isStatement(node) ? removeStatement(node) : []),
    ...(ts.isIfStatement(node) ? negate(node.expression) : []),
    ...(ts.isConditionalExpression(node) ? negate(node.condition) : []),
    ...findSwaps(node, checker).map((swap): Change => ({ operator: 'swapped', ...swap })),
  ];
}

/** Every change of a file that the operators know, in the order of its text. */
export function findChanges(file: ts.SourceFile, checker: ts.TypeChecker): Change[] {
  const changes: Change[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    changes.push(...changeNode(node, checker));
    ts.forEachChild(node, walk);
  };
  walk(file);
  return changes;
}
