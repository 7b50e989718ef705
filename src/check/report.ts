import type { Kind } from '../schema/kinds.ts';
import type { Untold } from './cap-faults.ts';
import type { Problem } from './problem.ts';

/** What was read. */
export interface Counts {
  files: number;
  /** Files of a kind that the table knows, all and by kind. */
  records: number;
  byKind: Readonly<Record<Kind, number>>;
  /** Records that stand in lists of other files. */
  departments: number;
  places: number;
}

/** What the gate found, as plain data; reporters put it into words. */
export interface Report<Finding = unknown> {
  ok: boolean;
  counts: Counts;
  problems: Problem[];
  /** Files with more problems than a report tells. */
  untold: readonly Untold[];
  /** Contradictions of the sources themselves, which are published instead of refused. */
  findings: readonly Finding[];
  /** Where the site is published, when site.yaml says so. */
  site?: string | undefined;
}

export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
