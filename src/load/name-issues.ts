import { z } from 'zod';
import type { Tree } from '../check/tree.ts';
import { isProblemCode, type ProblemCode } from '../check/catalogue.ts';
import { findByKoreanWord } from '../check/name-in-korean.ts';
import { findNearest } from '../check/nearest.ts';
import type { Fault, FieldPath } from '../check/problem.ts';
import { convertPrinted } from '../schema/money.ts';

type NamedIssue = Omit<Fault, 'file'>;
type Issue = z.core.$ZodIssue;

/** The value at a path; undefined where nothing is written. */
export function readAt(tree: Tree | undefined, path: FieldPath): Tree | undefined {
  let value = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, Tree>)[step];
  }
  return value;
}

function describeShape(value: Tree): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'string' ? value : '{…}';
}

/** The keys that the schema knows at a path. */
function listSchemaKeys(schema: z.core.$ZodType, path: FieldPath): string[] {
  let inner: unknown = schema;
  const steps = [...path];
  for (;;) {
    if (inner instanceof z.ZodOptional) inner = inner.unwrap();
    else if (inner instanceof z.ZodUnion) inner = inner.options.at(-1);
    else if (inner instanceof z.ZodPipe) inner = inner.in;
    else {
      const step = steps.shift();
      if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
      if (inner instanceof z.ZodObject) inner = inner.shape[step];
      else if (inner instanceof z.ZodArray) inner = inner.element;
      else return [];
    }
  }
}

/** A quote in braces or brackets that a comma ended, and whose rest was read as a key of its own. */
function findCutQuote(node: Tree | undefined, key: string) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  const { quote } = node;
  if (node[key] !== null || typeof quote !== 'string' || !('at' in node)) return undefined;
  return { received: quote, suggestion: `'${quote}, ${key}'` };
}

function nameCode(name: unknown): ProblemCode {
  return typeof name === 'string' && isProblemCode(name) ? name : 'value-shape';
}

function nameCustom(issue: Issue, path: FieldPath): NamedIssue {
  const params = (issue.code === 'custom' ? issue.params : undefined) ?? {};
  const { problem, suggestion, detail } = params as Record<string, string | undefined>;
  return {
    code: nameCode(problem ?? issue.message),
    path,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(detail === undefined ? {} : { fills: { detail } }),
  };
}

/** A printed sum in another unit than its table's is suggested in the table's unit, or not at all. */
function convertUnit(named: NamedIssue, tree: Tree): NamedIssue {
  const { code, path = [] } = named;
  if (code !== 'number-with-unit') return named;
  const units = path.map((_, at) => readAt(tree, [...path.slice(0, at), 'unit']));
  const unit = units.findLast((each) => typeof each === 'string');
  const printed = readAt(tree, path);
  const converted = typeof printed === 'string' ? convertPrinted(printed, String(unit)) : undefined;
  return converted === undefined ? named : { ...named, suggestion: converted };
}

function nameChoice(values: readonly unknown[], word: string, path: FieldPath): NamedIssue {
  const choices = values.map(String);
  const isFlag = choices.join() === 'true,false';
  const flag = /^(yes|on|y|1|예|참)$/i.test(word) ? 'true' : 'false';
  const suggestion = isFlag
    ? flag
    : (findByKoreanWord(word, choices) ?? findNearest(word, choices));
  return {
    code: isFlag ? 'flag-expected' : 'value-choice',
    path,
    fills: { choices: choices.join(', ') },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Whether a value has the shape that one of several choices asks for. */
const takesShape = (issues: readonly Issue[]) =>
  !issues.some(
    ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
  );

function nameIssue(issue: Issue, tree: Tree, schema: z.ZodObject, base: FieldPath): NamedIssue[] {
  const path: FieldPath = [...base, ...issue.path.map((step) => step as string | number)];
  if (issue.code === 'unrecognized_keys') {
    const known = listSchemaKeys(schema, path);
    return issue.keys.map((key) => {
      const cut = findCutQuote(readAt(tree, path), key);
      if (cut) return { code: 'quote-cut', path: [...path, 'quote'], ...cut } as const;
      const suggestion = findByKoreanWord(key, known) ?? findNearest(key, known);
      const named = {
        code: 'key-unknown',
        path: [...path, key],
        onKey: true,
        received: key,
      } as const;
      return suggestion === undefined ? named : { ...named, suggestion };
    });
  }
  if (issue.code === 'invalid_key') {
    const cause = issue.issues[0];
    return cause
      ? [{ ...nameCustom(cause, path), onKey: true, received: String(path.at(-1)) }]
      : [];
  }
  const value = readAt(tree, path);
  if (value === undefined && issue.code !== 'custom') {
    const code = isProblemCode(issue.message) ? issue.message : 'key-missing';
    return [{ code, path, fills: { key: String(path.at(-1)) } }];
  }
  if (value === null) return [{ code: 'value-empty', path }];
  const received = value === undefined ? {} : { received: describeShape(value) };
  if (issue.code === 'custom' || issue.code === 'invalid_format') {
    return [{ ...convertUnit(nameCustom(issue, path), tree), ...received }];
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.findLast(takesShape) ?? issue.errors.at(-1) ?? [];
    return branch.flatMap((cause) => nameIssue(cause, tree, schema, path));
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return [{ ...nameChoice(issue.values, value, path), ...received }];
  }
  if (issue.code === 'too_small') {
    return [{ code: 'list-too-short', path, fills: { least: Number(issue.minimum) } }];
  }
  return [{ code: nameCode(issue.message), path, ...received }];
}

/** Turns zod's issues into named problems that point into the tree. */
export function nameIssues(error: z.ZodError, tree: Tree, schema: z.ZodObject): NamedIssue[] {
  return error.issues.flatMap((issue) => nameIssue(issue, tree, schema, []));
}
