import type { ProblemCode, ProblemSeverity } from './catalogue.ts';

export type FieldPath = readonly (string | number)[];

/** A place in a text file; both count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A fault as a rule states it: which fact of which file, not yet which line. */
export interface Fault {
  code: ProblemCode;
  /** Path below the content folder. */
  file: string;
  /** The fact at fault; a path that does not exist stands for its nearest parent. */
  path?: FieldPath;
  /** Points at the key of the fact instead of its value. */
  onKey?: boolean;
  /** The exact place, where the rule knows it. */
  at?: Point;
  received?: string;
  suggestion?: string;
  /** What fills the placeholders of the catalogue's sentences. */
  fills?: Record<string, string | number>;
}

/** A fault with its place. Words are added by `wordProblem`, per language. */
export interface Problem {
  code: ProblemCode;
  severity: ProblemSeverity;
  file: string;
  line: number;
  column: number;
  field: string;
  received?: string;
  suggestion?: string;
  fills: Record<string, string | number>;
  /** The line of the file, for a reader of the report. */
  source: string;
}

/** Writes a path the way an editor reads it: `money.plan.rows[0].total`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
